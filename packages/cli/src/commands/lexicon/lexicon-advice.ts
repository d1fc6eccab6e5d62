import type { Lexicon, Term } from '@odm-widgets/data/model';
import type { JSONPath } from 'jsonc-parser';
import type { Finding } from './findings.js';

const advice = (path: JSONPath, message: string, fix: string): Finding => ({
  path,
  message,
  fix,
  isAdvice: true,
});

/** What a lexicon can be published with, but an editor may want to mend. */
export function adviceOn(lexicon: Lexicon): Finding[] {
  const languages = Object.keys(lexicon.name);
  return [
    ...lexicon.terms.flatMap((term, at) => adviceOnTerm(term, ['terms', at], languages)),
    ...sameNames(lexicon),
    ...circles(lexicon),
  ];
}

function adviceOnTerm(term: Term, path: JSONPath, languages: readonly string[]): Finding[] {
  const found: Finding[] = [];
  for (const field of ['name', 'meaning'] as const)
    for (const language of languages)
      if (!(language in term[field]))
        found.push(
          advice(
            [...path, field],
            `there is none in "${language}", which the title of the lexicon has.`,
            `Add "${language}": "…" here, once somebody has translated it.`,
          ),
        );
  if (!term.effects.length)
    found.push(
      advice(
        path,
        'it says of nobody whether it helps or hinders.',
        'Add "effects": [{ "who": "wheelchair", "how": "helps" }].',
      ),
    );
  if (!term.themes.length)
    found.push(
      advice(
        [...path, 'themes'],
        'it is on no theme, so that no filter finds it.',
        'Write the id of a theme, such as ["kerbs"].',
      ),
    );
  if (term.proposed)
    found.push(
      advice(
        [...path, 'proposed'],
        'the term is proposed, and shown as such.',
        'Take "proposed" out once your group has accepted it.',
      ),
    );
  for (const [kind, ids] of Object.entries(term.relations))
    if (kind !== 'narrower' && ids.includes(term.id))
      found.push(
        advice(
          [...path, kind],
          kind === 'broader' ? 'the term is a kind of itself.' : 'the term is related to itself.',
          `Take "${term.id}" out.`,
        ),
      );
  return found;
}

/** Two terms with one name, which a reader and `<odm-term>` cannot tell apart. */
function sameNames({ terms }: Lexicon): Finding[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term, at) =>
    Object.entries(term.name).flatMap(([language, text]) => {
      const key = `${language} ${text.toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? term);
      return owner
        ? [
            advice(
              ['terms', at, 'name', language],
              `"${text}" is the name of “${owner.id}” too, and readers cannot tell the two apart.`,
              'Change one of the names, or bring the two terms together.',
            ),
          ]
        : [];
    }),
  );
}

/** Terms that are kinds of each other, which SKOS forbids and nobody can follow. */
function circles({ terms }: Lexicon): Finding[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const reaches = (start: Term): boolean => {
    const seen = new Set<string>();
    const queue = [...start.relations.broader];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (id === start.id) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(byId.get(id)?.relations.broader ?? []));
    }
    return false;
  };
  return terms.flatMap((term, at) =>
    !term.relations.broader.includes(term.id) && reaches(term)
      ? [
          advice(
            ['terms', at, 'broader'],
            'the term is a kind of something that is a kind of it.',
            `Take out one of the two relations, here or in “${term.relations.broader.join('”, “')}”.`,
          ),
        ]
      : [],
  );
}
