import type { Locale } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { Council } from '../../area-profile.model.js';
import { lsoasOfWard, type Selection } from './selection.model.js';

/** Councils that were looked at, so that what is chosen in any of them has its name. */
export class KnownCouncils {
  readonly #councils = new Map<string, Council>();

  add(council: Council): void {
    this.#councils.set(council.areas.authority.code, council);
  }

  /** The council of a ward or of a neighbourhood. */
  of(code: string): Council | undefined {
    return [...this.#councils.values()].find(
      ({ areas }) => areas.lsoas.some((lsoa) => lsoa.code === code) || lsoasOfWard(code, areas).length > 0,
    );
  }

  /** Codes of the councils that chosen places are in. */
  codesOf({ wards, lsoas }: Selection): string[] {
    const used = new Set([...wards, ...lsoas].map((code) => this.of(code)));
    return [...this.#councils].flatMap(([code, council]) => (used.has(council) ? [code] : []));
  }

  /** Name of a ward or of a neighbourhood; its code where its council is not known. */
  nameOf(code: string, locale: Locale): string {
    const areas = this.of(code)?.areas;
    const place =
      areas?.wards.find((one) => one.code === code) ?? areas?.lsoas.find((one) => one.code === code);
    return place ? localName(place, locale) : code;
  }
}

/** A name as it is used in a language. */
export function localName({ name, welshName }: { name: string; welshName?: string }, locale: Locale): string {
  return commonPlaceName(locale === 'cy' ? (welshName ?? name) : name);
}
