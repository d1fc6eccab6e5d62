import { ConfigError, DataShapeError } from '../errors.js';
import {
  RECODED_AUTHORITIES,
  RELEASE_DETAILS,
  RELEASE_DESCRIPTIONS,
  RELEASES,
  type AuthorityAreas,
  type Lsoa,
  type Provenance,
  type Release,
  type Ward,
  type WardAnswer,
} from '../model/index.js';
import type { AreaSource } from '../dataset/area-source.js';
import type { ReadOptions } from '../dataset/files.js';
import { expectString, expectInteger, type JsonObject } from '../shape.js';
import { whereEquals, whereIn, queryFeatures, type FeatureOptions } from './features.js';

/** Layers the live source reads; a page may name its own, because ONS retires addresses. */
export interface LiveLayers {
  /** MHCLG: LSOA21CD, LSOA21NM, IMDRank, IMDDecil. */
  ranks: string;
  /** ONS best fit: LSOA21CD, WD24CD, WD24NM, LAD24CD, LAD24NM. */
  bestFit: string;
}

const LIVE_RELEASE = RELEASES.find((release) => RELEASE_DETAILS[release].isLive)!;

const LAYERS: LiveLayers = {
  ranks:
    'https://services-eu1.arcgis.com/EbKcOS6EXZroSyoi/arcgis/rest/services/LSOA_IMD2025_WGS84/FeatureServer/0',
  bestFit:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/LSOA21_WD24_LAD24_EW_LU/FeatureServer/0',
};
const BEST_FIT_FIELDS = ['LSOA21CD', 'LSOA21NM', 'WD24CD', 'WD24NM', 'LAD24CD', 'LAD24NM'];
/** Codes in one condition: about 1,500 characters, which every server accepts in an address. */
const CODES_PER_QUERY = 100;

/**
 * The overall index of 2025 from the publishers' own feature services: ranks from MHCLG, wards from ONS. They serve
 * no other release or domain.
 */
export class LiveClient implements AreaSource {
  readonly #layers: LiveLayers;
  readonly #options: FeatureOptions;

  constructor(layers: Partial<LiveLayers> = {}, options: Pick<FeatureOptions, 'get'> = {}) {
    this.#layers = { ...LAYERS, ...layers };
    this.#options = options;
  }

  async authority(code: string, release: Release, { signal }: ReadOptions = {}): Promise<AuthorityAreas> {
    requireLive(release);
    const own = RECODED_AUTHORITIES[code] ?? code;
    const rows = await this.#bestFit(whereEquals('LAD24CD', own), signal);
    const [first] = rows;
    if (!first) throw new ConfigError(`authority="${code}" is not the code of an English council of 2024.`);
    const ranks = await this.#ranks(
      rows.map((row) => textField(row, 'LSOA21CD')),
      signal,
    );
    return {
      release,
      authority: { code: own, name: textField(first, 'LAD24NM') },
      wardVintage: RELEASE_DETAILS[release].wardVintage,
      wards: toWards(rows),
      lsoas: rows.map((row) => toLsoa(row, ranks)).sort((a, b) => (a.code < b.code ? -1 : 1)),
      provenance: liveProvenance(),
    };
  }

  async ward(query: string, release: Release, { signal }: ReadOptions = {}): Promise<WardAnswer> {
    requireLive(release);
    const code = query.trim().toUpperCase();
    const nation = ({ W: 'wales', S: 'scotland', N: 'northern-ireland' } as const)[code[0] ?? ''];
    if (nation && /^.\d{8}$/u.test(code)) return { kind: 'other-nation', nation, query };
    if (!/^E05\d{6}$/u.test(code)) return { kind: 'unknown', query, problem: 'format' };
    const [row] = await this.#bestFit(whereEquals('WD24CD', code), signal);
    if (!row) return { kind: 'unknown', query, problem: 'not-found' };
    const authority = { code: textField(row, 'LAD24CD'), name: textField(row, 'LAD24NM') };
    return {
      kind: 'found',
      ward: { code, name: textField(row, 'WD24NM'), authority },
      wardVintage: RELEASE_DETAILS[release].wardVintage,
      estimated: false,
      formerNames: [],
      authorityCodes: [authority.code],
    };
  }

  #bestFit(where: string, signal: AbortSignal | undefined): Promise<JsonObject[]> {
    return this.#query(
      { layer: this.#layers.bestFit, where, fields: BEST_FIT_FIELDS, orderBy: 'LSOA21CD' },
      signal,
    );
  }

  async #ranks(codes: readonly string[], signal: AbortSignal | undefined): Promise<Map<string, JsonObject>> {
    const chunks = Array.from({ length: Math.ceil(codes.length / CODES_PER_QUERY) }, (_, i) =>
      codes.slice(i * CODES_PER_QUERY, (i + 1) * CODES_PER_QUERY),
    );
    const fields = ['LSOA21CD', 'IMDRank', 'IMDDecil'];
    const pages = await Promise.all(
      chunks.map((chunk) =>
        this.#query(
          { layer: this.#layers.ranks, where: whereIn('LSOA21CD', chunk), fields, orderBy: 'LSOA21CD' },
          signal,
        ),
      ),
    );
    return new Map(pages.flat().map((row) => [textField(row, 'LSOA21CD'), row]));
  }

  #query(query: Parameters<typeof queryFeatures>[0], signal: AbortSignal | undefined): Promise<JsonObject[]> {
    return queryFeatures(query, { ...this.#options, ...(signal ? { signal } : {}) });
  }
}

function requireLive(release: Release): void {
  if (!RELEASE_DETAILS[release].isLive)
    throw new ConfigError(
      `source="live" has release="${LIVE_RELEASE}" only. Use source="dataset" for ${release}.`,
    );
}

function textField(row: JsonObject, name: string): string {
  return expectString(row[name], name);
}

function toLsoa(row: JsonObject, ranks: ReadonlyMap<string, JsonObject>): Lsoa {
  const code = textField(row, 'LSOA21CD');
  const rank = ranks.get(code);
  if (!rank) throw new DataShapeError(`MHCLG's service has no rank for ${code}.`);
  return {
    code,
    name: textField(row, 'LSOA21NM'),
    ward: textField(row, 'WD24CD'),
    population: undefined,
    rank: { overall: expectInteger(rank['IMDRANK'], 'IMDRank') },
    decile: { overall: expectInteger(rank['IMDDECIL'], 'IMDDecil') },
  };
}

function toWards(rows: readonly JsonObject[]): Ward[] {
  const names = new Map(rows.map((row) => [textField(row, 'WD24CD'), textField(row, 'WD24NM')]));
  return [...names]
    .map(([code, name]) => ({ code, name, population: undefined, seats: undefined, vacancies: 0 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function liveProvenance(): Provenance {
  const asAt = new Date().toISOString().slice(0, 10);
  const licence = {
    licence: 'Open Government Licence v3.0',
    licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    asAt,
  };
  return {
    release: LIVE_RELEASE,
    geography: RELEASE_DESCRIPTIONS[LIVE_RELEASE].geography.wards,
    method: 'Counts of LSOAs by published tenth, read from the publishers as the page was opened',
    sources: [
      {
        title: 'English Indices of Deprivation 2025, feature service',
        publisher: 'Ministry of Housing, Communities and Local Government',
        url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
        attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
        ...licence,
      },
      {
        title: 'LSOA (2021) to Ward (May 2024) best-fit lookup, feature service',
        publisher: 'Office for National Statistics',
        url: 'https://geoportal.statistics.gov.uk/',
        attribution:
          'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
        ...licence,
      },
    ],
  };
}
