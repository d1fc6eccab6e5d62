/** Councils that were replaced or are to be, loaded when one of them may be meant. */
import { resolveAuthorityCode } from '@odm-widgets/data/councils';
import { COUNCIL_REPLACEMENTS, type CouncilReplacement } from '@odm-widgets/data/reorganisations';
import type { Reorganised } from '../../reorganised.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

/** The replacements that are meant by codes and names of councils that no figures are of, and what is left of these. */
export function findReorganised(
  requested: readonly string[],
  today: string,
): { reorganised: Reorganised[]; unknown: string[] } {
  const found = requested.map((text) => ({ text, reorganised: replacementOf(text, today) }));
  return {
    reorganised: found.flatMap(({ reorganised }) => reorganised ?? []),
    unknown: found.flatMap(({ text, reorganised }) => (reorganised ? [] : [text])),
  };
}

/** Where councils that figures are of have been replaced since. */
export function replacedAmong(councils: readonly { code: string }[], today: string): Reorganised[] {
  const codes = new Set(councils.map(({ code }) => code));
  return COUNCIL_REPLACEMENTS.flatMap((replacement) => {
    const shown = replacement.councils.filter(({ code }) => codes.has(code));
    return shown.length && replacement.from <= today
      ? [toReorganised({ ...replacement, councils: shown }, today)]
      : [];
  });
}

function replacementOf(text: string, today: string): Reorganised | undefined {
  const name = text.replace(/\scounty council$/iu, '').trimEnd();
  for (const replacement of COUNCIL_REPLACEMENTS) {
    const code = resolveAuthorityCode(name, replacement.councils);
    const councils = replacement.councils.filter((council) => council.code === code);
    if (councils.length) return toReorganised({ ...replacement, councils }, today);
    const [successor] = replacement.successors;
    const isToCome = replacement.successors.length === 1 && successor!.code === undefined;
    if (isToCome && resolveAuthorityCode(name, [{ code: '', name: successor!.name }]) === '')
      return toReorganised(replacement, today);
  }
  return undefined;
}

function toReorganised(
  { councils, successors, from, order }: CouncilReplacement,
  today: string,
): Reorganised {
  const replaced = councils.map(({ name }) => name);
  const names = successors.map(({ name }) => name);
  const codes = successors.flatMap(({ code }) => code ?? []);
  const offered = codes.length ? names : replaced;
  const words = {
    replaced,
    successors: names,
    year: from.slice(0, 'YYYY'.length),
    order,
    isPast: from <= today,
  };
  return {
    texts: { en: en.replaced(words), cy: cy.replaced(words) },
    names: [...replaced, ...names, order],
    offer: {
      codes: codes.length ? codes : councils.map(({ code }) => code),
      labels: { en: en.show(offered), cy: cy.show(offered) },
    },
  };
}
