import { EmptyResult } from '@odm-widgets/core';
import { HttpError } from '@odm-widgets/data';
import type { DatasetClient } from '@odm-widgets/data/dataset';
import {
  inLatestWards,
  latestRelease,
  RECODED_AUTHORITIES,
  type AuthorityAreas,
  type ProfileSummary,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import { getProfile, type DatasetFiles } from '@odm-widgets/data/profile';
import type { AreaEmpty, Council } from './area-profile.model.js';

/** Councils read for one query, each once, in the wards a query counts in. */
export class CouncilReader {
  readonly files: DatasetFiles;
  readonly options: { readonly signal: AbortSignal };
  readonly #councils = new Map<string, Promise<Council>>();
  #client: Promise<DatasetClient> | undefined;

  constructor(files: DatasetFiles, signal: AbortSignal) {
    this.files = files;
    this.options = { signal };
  }

  /** @param code code or name of a council @param wardVintage year of the wards, the release's own by default */
  read(code: string, nation: UkNation, wardVintage?: number): Promise<Council> {
    const key = `${nation} ${code} ${wardVintage ?? ''}`;
    const known = this.#councils.get(key) ?? this.#load(code, nation, wardVintage);
    this.#councils.set(key, known);
    return known;
  }

  /** A ward by its name, or by a code that is not of England or not in the lists of the figures. */
  async ward(query: string, nation: UkNation, authority?: string): Promise<WardAnswer> {
    const client = await this.#loadClient();
    return client.ward(query, latestRelease(nation), {
      ...this.options,
      ...(authority ? { authority } : {}),
    });
  }

  async #load(code: string, nation: UkNation, wardVintage: number | undefined): Promise<Council> {
    const hasProfile = nation === 'england' || nation === 'wales';
    const profile = hasProfile ? await this.#profile(code, nation) : undefined;
    const areas = profile?.areas ?? (await this.#areas(code, nation));
    return { areas: inWards(areas, wardVintage), nation, profile };
  }

  async #profile(council: string, nation: UkNation): Promise<ProfileSummary> {
    const code = council.trim().toUpperCase();
    if (!/^[EW]0[6-9]\d{6}$/u.test(code)) {
      const client = await this.#loadClient();
      const named = await client.authorityCode(council, latestRelease(nation), this.options);
      return getProfile(this.files, named, this.options);
    }
    try {
      return await getProfile(this.files, RECODED_AUTHORITIES[code] ?? code, this.options);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 404) throw error;
      // The code of a council that was replaced: the error says by which.
      const { authority } = await this.#areas(council, nation);
      return getProfile(this.files, authority.code, this.options);
    }
  }

  async #areas(code: string, nation: UkNation): Promise<AuthorityAreas> {
    const client = await this.#loadClient();
    return client.authority(code, latestRelease(nation), this.options);
  }

  #loadClient(): Promise<DatasetClient> {
    this.#client ??= import('./lazy/client/client.js').then((module) => new module.DatasetClient(this.files));
    return this.#client;
  }
}

/** The areas of a council in wards of a year, its release's own by default. */
export function inWards(areas: AuthorityAreas, wardVintage: number | undefined): AuthorityAreas {
  return wardVintage === undefined || wardVintage === areas.wardVintage ? areas : inLatestWards(areas);
}

/** An answer without figures, to be thrown. */
export function emptyResult(answer: AreaEmpty): EmptyResult<AreaEmpty> {
  return new EmptyResult(answer);
}
