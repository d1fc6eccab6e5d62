/** Councils that were replaced or are to be, loaded when one of them may be meant. */
import {
  COUNCIL_REPLACEMENTS,
  findReplacements,
  successorsOf,
  type CouncilReplacement,
} from '@odm-widgets/data/reorganisations';
import type { Reorganised } from '../../reorganised.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

type Describe = (typeof import('@odm-widgets/core/replaced-councils'))['describeReplacements'];

/** The replacements that are meant by codes and names of councils that no figures are of, and what is left of these. */
export function findReorganised(
  requested: readonly string[],
  today: string,
  describe: Describe,
): { reorganised: Reorganised[]; unknown: string[] } {
  const found = requested.map((text) => ({ text, chain: findReplacements(text) }));
  return {
    reorganised: found.flatMap(({ chain }) => toReorganised(chain, today, describe)),
    unknown: found.flatMap(({ text, chain }) => (chain.length ? [] : [text])),
  };
}

/** Where councils that figures are of have been replaced since. */
export function replacedAmong(
  councils: readonly { code: string }[],
  today: string,
  describe: Describe,
): Reorganised[] {
  const codes = new Set(councils.map(({ code }) => code));
  return COUNCIL_REPLACEMENTS.flatMap((replacement) => {
    const shown = replacement.councils.filter(({ code }) => codes.has(code));
    return shown.length && replacement.from <= today
      ? toReorganised([{ ...replacement, councils: shown }], today, describe)
      : [];
  });
}

function toReorganised(
  [first, ...later]: readonly CouncilReplacement[],
  today: string,
  describe: Describe,
): Reorganised[] {
  if (!first) return [];
  const known = successorsOf([first, ...later]).flatMap(({ code, name }) => (code ? [{ code, name }] : []));
  const offered = known.length ? known : first.councils;
  const names = offered.map(({ name }) => name);
  return [
    {
      ...describe([first, ...later], today),
      offer: {
        codes: offered.map(({ code }) => code),
        labels: { en: en.show(names), cy: cy.show(names) },
      },
    },
  ];
}
