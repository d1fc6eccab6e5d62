import type { LocalText, Term } from '@odm-widgets/data/model';
import { effectLines, inOneLine } from '../../../shared/effects.summary.js';
import { cy } from '../../../shared/strings/cy.js';
import { en } from '../../../shared/strings/en.js';

const LANGUAGES = { en, cy } as const;

/** Whom a term affects and how, in the languages that the term itself has: "Helps: … Hinders: …". */
export function effectsNote({ effects, name }: Pick<Term, 'effects' | 'name'>): LocalText {
  if (!effects.length) return {};
  const languages = (['en', 'cy'] as const).filter((language) => language in name);
  return Object.fromEntries(
    (languages.length ? languages : (['en'] as const)).map((locale) => [
      locale,
      effectLines(effects, { strings: LANGUAGES[locale], locale })
        .map(({ label, groups }) => `${label}: ${inOneLine(groups.map(({ text }) => text))}.`)
        .join(' '),
    ]),
  );
}
