import { ConfigError } from '../errors.js';
import { getJson } from '../http/http.js';
import {
  RECODED_AUTHORITIES,
  WARD_VINTAGE,
  type Authorities,
  type AuthorityAreas,
  type Release,
  type WardAnswer,
} from '../model/index.js';
import type { AreaSource, ReadOptions, AuthorityOptions } from './area-source.js';
import { parseAuthority } from './parse-authority.js';
import { findWardByCode, shardOf, type IndexedWard } from './ward-index.js';

/** How the client gets JSON; `getJson` of this package unless a test or a Node script brings its own. */
export type GetJson = (url: string, options?: { signal?: AbortSignal }) => Promise<unknown>;

/** Reads the published dataset from where it is hosted. */
export class DatasetClient implements AreaSource {
  readonly #base: string;
  readonly #getJson: GetJson;

  /** @param base address of the dataset, with or without a slash at its end */
  constructor(base: string, get: GetJson = getJson) {
    this.#base = base.endsWith('/') ? base : `${base}/`;
    this.#getJson = get;
  }

  async authority(code: string, release: Release, options: AuthorityOptions = {}): Promise<AuthorityAreas> {
    const wanted = code.trim().toUpperCase();
    if (!/^E0[6-9]\d{6}$/u.test(wanted)) {
      throw new ConfigError(`authority="${code}" is no code of an English council such as E08000003.`);
    }
    const own = RECODED_AUTHORITIES[wanted] ?? wanted;
    const main = this.get(`${release}/authorities/${own}.json`, options);
    if (!options.allDomains) return parseAuthority(await main);
    const files = [
      main,
      this.get(`${release}/domains/${own}.json`, options),
      import('./lazy/domain-ranks/domain-ranks.js'),
    ] as const;
    const [areas, domains, { addDomainRanks }] = await Promise.all(files);
    return addDomainRanks(parseAuthority(areas), areas, domains);
  }

  /** Every council of a release with its totals. */
  async authorities(release: Release, options: ReadOptions = {}): Promise<Authorities> {
    const { parseAuthorities } = await import('./lazy/authorities/authorities.js');
    return parseAuthorities(await this.get(`${release}/authorities.json`, options));
  }

  async ward(
    query: string,
    release: Release,
    options: ReadOptions & { authority?: string } = {},
  ): Promise<WardAnswer> {
    const code = query.toUpperCase().replace(/\W/gu, '');
    const piece = /^E05\d{6}$/u.test(code) ? shardOf(code) : undefined;
    const indexed = piece && findWardByCode(await this.get(`wards/${piece}.json`, options), code, release);
    const { years } = indexed || {};
    if (!indexed || !years?.includes(WARD_VINTAGE[release]))
      return this.#unusual(query, code, release, indexed || undefined, options);
    const plain = await this.#found(code, release, indexed, options);
    // Only a ward of 2024 can have been redrawn since; one of 2019 is shown as it was.
    if (release === '2019' || years.includes(2025)) return plain;
    const { addRedrawnWards } = await import('./lazy/ward-resolver/ward-resolver.js');
    return addRedrawnWards(this, plain, options);
  }

  /** Any file of the dataset, parsed as JSON. */
  get(path: string, { signal }: ReadOptions = {}): Promise<unknown> {
    return this.#getJson(this.#base + path, signal ? { signal } : {});
  }

  async #found(code: string, release: Release, indexed: IndexedWard, options: ReadOptions) {
    const areas = await this.authority(indexed.authority, release, options);
    const name = areas.wards.find((ward) => ward.code === code)?.name ?? code;
    const recoded = Object.keys(RECODED_AUTHORITIES).filter(
      (key) => RECODED_AUTHORITIES[key] === indexed.authority,
    );
    return {
      kind: 'found' as const,
      ward: { code, name, authority: areas.authority },
      formerNames: release === '2019' ? [] : indexed.formerNames,
      authorityCodes: [indexed.authority, ...recoded],
    };
  }

  async #unusual(
    query: string,
    code: string,
    release: Release,
    indexed: IndexedWard | undefined,
    options: ReadOptions & { authority?: string },
  ): Promise<WardAnswer> {
    const { resolveUnmatched } = await import('./lazy/ward-resolver/ward-resolver.js');
    return resolveUnmatched(this, {
      query: query.trim(),
      code,
      release,
      indexed,
      ...options,
      authority: RECODED_AUTHORITIES[options.authority ?? ''] ?? options.authority,
    });
  }
}
