import { EmptyResult } from '@odm-widgets/core';
import type { DatasetClient } from '@odm-widgets/data/dataset';
import {
  inLatestWards,
  latestRelease,
  type AuthorityAreas,
  type UkNation,
  type WardAnswer,
} from '@odm-widgets/data/model';
import { getProfile } from '@odm-widgets/data/profile';
import type { AreaEmpty, Council } from './area-profile.model.js';

/** Councils read for one query, each once, in the wards a query counts in. */
export class CouncilReader {
  readonly client: DatasetClient;
  readonly #signal: AbortSignal;
  readonly #councils = new Map<string, Promise<Council>>();

  constructor(client: DatasetClient, signal: AbortSignal) {
    this.client = client;
    this.#signal = signal;
  }

  /** @param code code or name of a council @param wardVintage year of the wards, the release's own by default */
  read(code: string, nation: UkNation, wardVintage?: number): Promise<Council> {
    const key = `${nation} ${code} ${wardVintage ?? ''}`;
    const known = this.#councils.get(key) ?? this.#load(code, nation, wardVintage);
    this.#councils.set(key, known);
    return known;
  }

  async #load(code: string, nation: UkNation, wardVintage: number | undefined): Promise<Council> {
    const release = latestRelease(nation);
    const options = { signal: this.#signal };
    const hasProfile = nation === 'england' || nation === 'wales';
    // Requested together where the code is known; a name is found first.
    const early = hasProfile && /^[EW]0[6-9]\d{6}$/u.test(code) ? this.#profile(code) : undefined;
    early?.catch(() => undefined);
    const areas = await this.client.authority(code, release, options);
    const profile = hasProfile
      ? areas.authority.code === code && early
        ? await early
        : await this.#profile(areas.authority.code)
      : undefined;
    return { areas: inWards(areas, wardVintage), nation, profile };
  }

  #profile(code: string) {
    return getProfile(this.client, code, { signal: this.#signal });
  }

  ward(query: string, nation: UkNation, authority?: string): Promise<WardAnswer> {
    return this.client.ward(query, latestRelease(nation), {
      signal: this.#signal,
      ...(authority ? { authority } : {}),
    });
  }
}

function inWards(areas: AuthorityAreas, wardVintage: number | undefined): AuthorityAreas {
  return wardVintage === undefined || wardVintage === areas.wardVintage ? areas : inLatestWards(areas);
}

/** An answer without figures, to be thrown. */
export function emptyResult(answer: AreaEmpty): EmptyResult<AreaEmpty> {
  return new EmptyResult(answer);
}
