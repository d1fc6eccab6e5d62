import type { TopLevelSpec } from 'vega-lite';
import { stripsSpec } from './strips.js';

/**
 * Neighbourhoods of one place in the national tenths of every domain: the `strips` chart with a lane for each domain,
 * and the same data and parameters.
 */
export const domainsSpec = {
  ...stripsSpec,
  description: 'Neighbourhoods of one place in the national tenths of every domain of deprivation',
  height: 640,
} satisfies TopLevelSpec;
