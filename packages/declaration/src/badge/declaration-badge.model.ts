import type { CheckedRegister, Provenance, Standing, StandingKind, Supporter } from '@odm-widgets/data/model';

/** A checked answer about somebody in the register. */
export interface BadgeModel {
  standing: Exclude<StandingKind, 'unlisted'>;
  supporter: Supporter;
  checked: CheckedRegister;
  /** Of the page. */
  origin: string;
}

/** A checked answer that somebody is not in it. */
export interface Unlisted {
  id: string;
  checked: CheckedRegister;
}

export function toModel(
  standing: Standing,
  checked: CheckedRegister,
  { supporter: id, origin }: { supporter: string; origin: string },
): BadgeModel | Unlisted {
  if (standing.kind === 'unlisted') return { id, checked };
  return { standing: standing.kind, supporter: standing.supporter, checked, origin };
}

/** Who keeps the register is its source. */
export function provenanceOf({ register, url }: CheckedRegister, method: string): Provenance {
  const { name, issuer, issued, sequence } = register;
  const source = {
    title: name,
    publisher: issuer.name,
    url,
    licence: '',
    licenceUrl: '',
    attribution: '',
    asAt: issued,
  };
  return { release: `${sequence}`, geography: '', method, sources: [source] };
}
