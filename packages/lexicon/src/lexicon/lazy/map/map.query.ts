import type { Warn } from '@odm-widgets/core/one-of.js';
import { splitCouncils, webAddress } from '@odm-widgets/data/model';

/** Pictures of a map of streets, and where they are from. */
export interface TilesConfig {
  /** Address with `{z}`, `{x}` and `{y}`. */
  url: string;
  host: string;
  attribution: string;
}

/** What observations are drawn on. */
export interface MapConfig {
  /** Codes and names of councils, as they are written in the tag. */
  councils: readonly string[];
  tiles: TilesConfig | undefined;
}

/** Attributes of the tag that are about the map. */
export interface MapAttributes {
  authority: string;
  authorities: string;
  tiles: string;
  tilesAttribution: string;
}

/** More would take long to fetch, and be too small to read. */
const MAX_COUNCILS = 10;

/** Attributes to what the map shows; undefined where they name neither councils nor pictures of streets. */
export function toMapConfig(
  { authority, authorities, tiles, tilesAttribution }: MapAttributes,
  baseUrl: string,
  warn: Warn,
): MapConfig | undefined {
  const config = {
    councils: splitCouncils(`${authority}, ${authorities}`).slice(0, MAX_COUNCILS),
    tiles: tiles.trim() ? toTiles(tiles.trim(), tilesAttribution.trim(), baseUrl, warn) : undefined,
  };
  return config.councils.length || config.tiles ? config : undefined;
}

/** The licences of maps ask for their source to be named: there are no pictures without it. */
function toTiles(tiles: string, attribution: string, baseUrl: string, warn: Warn): TilesConfig | undefined {
  const address = webAddress(tiles, baseUrl);
  if (!address || !['{z}', '{x}', '{y}'].every((part) => tiles.includes(part))) {
    warn(`tiles="${tiles}" is not an address with {z}, {x} and {y}. There are no streets.`);
    return undefined;
  }
  if (!attribution) {
    warn(
      'There are no streets without their source. Add tiles-attribution, such as "© OpenStreetMap contributors".',
    );
    return undefined;
  }
  return {
    url: new URL(tiles, baseUrl).href.replace(/%7B([zxy])%7D/gu, '{$1}'),
    host: new URL(address).host,
    attribution,
  };
}
