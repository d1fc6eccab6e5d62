import type {
  CheckedRegister,
  Provenance,
  Supporter,
  SupportStatus,
  SupportStatusKind,
} from '@odm-widgets/data/model';

/** What the checked register says about a supporter that is in it. */
export interface BadgeModel {
  supportStatus: Exclude<SupportStatusKind, 'unlisted'>;
  supporter: Supporter;
  checked: CheckedRegister;
  /** Origin of the page that shows the badge. */
  origin: string;
}

/** The answer for an id that is not in the checked register. */
export interface UnlistedSupporter {
  id: string;
  checked: CheckedRegister;
}

export function toModel(
  status: SupportStatus,
  checked: CheckedRegister,
  { supporter: id, origin }: { supporter: string; origin: string },
): BadgeModel | UnlistedSupporter {
  if (status.kind === 'unlisted') return { id, checked };
  return { supportStatus: status.kind, supporter: status.supporter, checked, origin };
}

/** The register is the source; its issuer is the publisher. */
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
