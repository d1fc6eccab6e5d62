import { addDomainRanks } from './add-domain-ranks.js';
import { HttpError } from '../errors.js';
import {
  datasetPath,
  inLatestWards,
  RECODED_AUTHORITIES,
  RELEASE_DETAILS,
  wardIndexPath,
  type Authorities,
  type AuthorityAreas,
  type NationRelease,
  type Release,
  type WardAnswer,
} from '../model/index.js';
import type { AreaSource, AuthorityOptions, WardOptions } from './area-source.js';
import { filesAt, type DatasetFiles, type GetJson, type ReadOptions } from './files.js';
import { parseAuthority } from './parse-authority.js';
import { findWardByCode, isInLatest, shardOf, type IndexedWard } from './ward-index.js';

export type { GetJson } from './files.js';

/** A council's main file as it came and what was read from it. */
interface MainFile {
  file: unknown;
  areas: AuthorityAreas;
}

/** Main files in the cache: the council shown and those it is compared with. */
const MAX_MAIN_FILES = 4;

/** Reads the published dataset from where it is hosted. */
export class DatasetClient implements AreaSource, DatasetFiles {
  readonly #files: DatasetFiles;
  /** By path. A file that is requested again with the same signal is neither fetched nor parsed again. */
  readonly #mainFiles = new Map<string, { signal: AbortSignal | undefined; main: Promise<MainFile> }>();

  /** @param source address of the dataset, with or without a slash at its end, or its files */
  constructor(source: string | DatasetFiles, get?: GetJson) {
    this.#files = typeof source === 'string' ? filesAt(source, get) : source;
  }

  /** @param authority code of a council, also one that was replaced in 2025, or its name */
  async authority(
    authority: string,
    release: Release,
    options: AuthorityOptions = {},
  ): Promise<AuthorityAreas> {
    if (isOfOtherNation(release)) {
      const ofNation = /^(?:W06|S12|N09)\d{6}$/u.exec(authority.trim().toUpperCase());
      if (ofNation) this.#requestAhead(datasetPath(release, 'authorities', ofNation[0]), options);
      return (await loadNations()).nationAuthority(this, authority, release, options);
    }
    const code = await this.authorityCode(authority, release, options);
    try {
      return await this.#areas(code, release, options);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 404) throw error;
      const { replacedError } = await loadAuthorityNames();
      throw replacedError(authority) ?? error;
    }
  }

  /**
   * The code that the figures of a council are under.
   *
   * @param authority code of a council or its name
   * @throws {ConfigError} for what names no council
   */
  async authorityCode(authority: string, release: Release, options: ReadOptions = {}): Promise<string> {
    if (!isOfOtherNation(release)) return codeOf(authority) ?? this.#codeByName(authority, release, options);
    this.#requestAhead(datasetPath(release, 'names'), options);
    return (await loadNations()).nationAuthorityCode(this, authority, release, options);
  }

  async #areas(code: string, release: Release, options: AuthorityOptions): Promise<AuthorityAreas> {
    const main = this.#mainFile(release, code, options);
    if (!options.allDomains) return (await main).areas;
    const [{ areas, file }, domains] = await Promise.all([
      main,
      this.get(datasetPath(release, 'domains', code), options),
    ] as const);
    return addDomainRanks(areas, file, domains);
  }

  /** Every council of a release with its totals. */
  async authorities(release: Release, options: ReadOptions = {}): Promise<Authorities> {
    const [file, { parseAuthorities }] = await Promise.all([
      this.get(datasetPath(release, 'authorities'), options),
      import('./lazy/authorities/authorities.js'),
    ]);
    return parseAuthorities(file);
  }

  /** @param query code of a ward, its name, or its name and council as in "Ardwick, Manchester" */
  async ward(query: string, release: Release, options: WardOptions = {}): Promise<WardAnswer> {
    if (isOfOtherNation(release)) {
      const isCode = /^\s*[WSN]\d/iu.test(query);
      this.#requestAhead(datasetPath(release, isCode ? 'wards' : 'names'), options);
      return (await loadNations()).nationWard(this, query, release, options);
    }
    const code = query.toUpperCase().replace(/\W/gu, '');
    const shard = /^E05\d{6}$/u.test(code) ? shardOf(code) : undefined;
    const indexed = shard && findWardByCode(await this.get(wardIndexPath(shard), options), code, release);
    const found = indexed && (await this.#found(code, release, indexed, options));
    if (!found) {
      // The names of most wards are in the file of their first letter.
      const [letter] = /\d/u.test(code) ? [] : (/^[a-wyz]/u.exec(query.trim().toLowerCase()) ?? []);
      if (letter) this.#requestAhead(datasetPath(release, 'names', letter), options);
      const { resolveUnmatched } = await loadWardResolver();
      const unmatched = { query: query.trim(), code, release, indexed: indexed || undefined };
      return resolveUnmatched(this, unmatched, options);
    }
    // Only a ward of the release's own list can have been redrawn since; one of an earlier release is shown as it was.
    if (!RELEASE_DETAILS[release].laterWardYear || isInLatest(indexed)) return found;
    const { addRedrawnWards } = await loadWardResolver();
    return addRedrawnWards(this, found, indexed.latest, options);
  }

  /**
   * Any file of the dataset, parsed as JSON.
   *
   * @throws {DataShapeError} when it is of a format that this version does not read
   */
  get(path: string, options?: ReadOptions): Promise<unknown> {
    return this.#files.get(path, options);
  }

  /** Requests what code that is on its way will read; that code reports a failure. */
  #requestAhead(path: string, { signal }: ReadOptions): void {
    this.get(path, signal ? { signal } : {}).catch(() => undefined);
  }

  #mainFile(release: Release, code: string, { signal }: ReadOptions): Promise<MainFile> {
    const path = datasetPath(release, 'authorities', code);
    const known = this.#mainFiles.get(path);
    if (known && known.signal === signal) return known.main;
    const main = this.get(path, signal ? { signal } : {}).then((file) => ({
      file,
      areas: parseAuthority(file),
    }));
    this.#mainFiles.delete(path);
    this.#mainFiles.set(path, { signal, main });
    if (this.#mainFiles.size > MAX_MAIN_FILES) this.#mainFiles.delete(this.#mainFiles.keys().next().value!);
    main.catch(() => {
      if (this.#mainFiles.get(path)?.main === main) this.#mainFiles.delete(path);
    });
    return main;
  }

  /** The names of councils are requested while the code that looks through them is on its way. */
  async #codeByName(name: string, release: Release, { signal }: ReadOptions): Promise<string> {
    const isCode = /^[A-Z]\d{8}$/iu.test(name.trim());
    const councils =
      isCode || !/\p{L}/u.test(name) ? undefined : this.authorities(release, signal ? { signal } : {});
    councils?.catch(() => undefined);
    return (await loadAuthorityNames()).codeOfName(name, councils);
  }

  /** The answer for a ward of the release's vintage, or of the newest list in a council that was redrawn since. */
  async #found(code: string, release: Release, indexed: IndexedWard, options: ReadOptions) {
    const { wardVintage, laterWardYear } = RELEASE_DETAILS[release];
    const isOfVintage = indexed.years.includes(wardVintage);
    if (!isOfVintage && !(laterWardYear && isInLatest(indexed))) return undefined;
    const { areas } = await this.#mainFile(release, indexed.authority, options);
    const { wards, lsoas } = isOfVintage ? areas : inLatestWards(areas);
    const name = wards.find((ward) => ward.code === code)?.name;
    // Wards without LSOAs are listed too, so a file without the ward is one of another list.
    if (!isOfVintage && name === undefined) return undefined;
    const successors = Object.keys(RECODED_AUTHORITIES).filter(
      (successor) => RECODED_AUTHORITIES[successor] === indexed.authority,
    );
    return {
      kind: 'found' as const,
      ward: { code, name: name ?? code, authority: areas.authority },
      wardVintage: isOfVintage ? wardVintage : indexed.latest,
      estimated: lsoas.some((lsoa) => lsoa.ward === code && lsoa.estimated === true),
      formerNames: laterWardYear ? indexed.formerNames : [],
      authorityCodes: [indexed.authority, ...successors],
    };
  }
}

function isOfOtherNation(release: Release): release is NationRelease {
  return RELEASE_DETAILS[release].nation !== 'england';
}

function loadNations() {
  return import('./lazy/nations/nations.js');
}

function loadAuthorityNames() {
  return import('./lazy/authority-names/authority-names.js');
}

function loadWardResolver() {
  return import('./lazy/ward-resolver/ward-resolver.js');
}

/** The code the figures are under; undefined for what is not the code of an English council. */
function codeOf(authority: string): string | undefined {
  const code = authority.trim().toUpperCase();
  return /^E0[6-9]\d{6}$/u.test(code) ? (RECODED_AUTHORITIES[code] ?? code) : undefined;
}
