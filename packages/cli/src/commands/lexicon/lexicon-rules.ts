import { localText, type Lexicon, type Term } from '@odm-widgets/data/model';

/** What a lexicon can be published with, but an editor may want to mend. */
export function adviceOn(lexicon: Lexicon): string[] {
  const languages = Object.keys(lexicon.name);
  const name = (term: Term) => `"${localText(term.name, 'en').text}" (${term.id})`;
  const lines: string[] = [];
  for (const term of lexicon.terms) {
    for (const language of languages)
      for (const field of ['name', 'meaning'] as const)
        if (!(language in term[field])) lines.push(`${name(term)} has no ${field} in ${language}.`);
    if (!term.effects.length) lines.push(`${name(term)} says of nobody whether it helps or hinders.`);
    if (!term.themes.length) lines.push(`${name(term)} is on no theme, so that no filter finds it.`);
    if (term.proposed) lines.push(`${name(term)} is proposed. Take "proposed" out when you accept it.`);
    if (term.relations.broader.includes(term.id)) lines.push(`${name(term)} is a kind of itself.`);
  }
  return [...lines, ...sameNames(lexicon), ...circles(lexicon)];
}

/** Two terms with one name, which a reader and `<odm-term>` cannot tell apart. */
function sameNames({ terms }: Lexicon): string[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term) =>
    Object.entries(term.name).flatMap(([language, text]) => {
      const key = `${language} ${text.toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? term);
      return owner ? [`"${text}" is the name of ${owner.id} and of ${term.id}.`] : [];
    }),
  );
}

/** Terms that are kinds of each other, which SKOS forbids and nobody can follow. */
function circles({ terms }: Lexicon): string[] {
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
  return terms
    .filter((term) => !term.relations.broader.includes(term.id) && reaches(term))
    .map(({ id }) => `${id} is a kind of something that is a kind of it.`);
}
