import type { EffectStrings } from '../../../../shared/strings/types.js';

/** Words of the printed booklet. */
export interface BookletStrings extends EffectStrings {
  starter: string;
  aka: string;
  planners: string;
  strategies: string;
  opposite: string;
  broader: string;
  osm: string;
}
