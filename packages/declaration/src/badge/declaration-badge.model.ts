import type {
  CheckedRegister,
  Provenance,
  SupportStatus,
  SupportStatusKind,
  Supporter,
} from '@odm-widgets/data/model';

/** A checked answer about somebody in the register. */
export interface BadgeModel {
  supportStatus: Exclude<SupportStatusKind, 'unlisted'>;
  supporter: Supporter;
  checked: CheckedRegister;
  /** Of the page. */
  origin: string;
}

/** A checked answer that somebody is not in it. */
export interface UnlistedSupporter {
  id: string;
  checked: CheckedRegister;
}

export function toModel(
  standing: SupportStatus,
  checked: CheckedRegister,
  { supporter: id, origin }: { supporter: string; origin: string },
): BadgeModel | UnlistedSupporter {
  if (standing.kind === 'unlisted') return { id, checked };
  return { supportStatus: standing.kind, supporter: standing.supporter, checked, origin };
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
