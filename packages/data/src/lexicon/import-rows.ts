import type { Lexicon, RelationKind, Term } from '../model/lexicon.js';
import { languagesOf, rowOf, split, termOf, unguard, type LexiconRow } from './lexicon-csv.js';
import { INVERSE } from './parse-lexicon.js';

type Json = Record<string, unknown>;

/** The terms of a lexicon after a table was read into it, and what that changed. */
export interface ImportedRows {
  /** `terms` of the lexicon's JSON: those that it has, in their order, then new ones. */
  terms: Json[];
  /** Place in `terms` of each row. */
  places: number[];
  /** Ids of terms that the lexicon does not have yet. */
  added: string[];
  /** Columns that say something else than the lexicon does, by the id of the term. */
  changed: ReadonlyMap<string, readonly string[]>;
  /** Ids of terms that the table does not have. They stay. */
  missing: string[];
}

/**
 * Reads rows of a table of terms, such as `toLexiconCsv` writes, into a lexicon. A term is found by its id. Of what a
 * column says, the table counts; what has no column, such as quotes, stays. A relation that one row no longer has is
 * taken out at both of its ends.
 *
 * @param terms `terms` of the lexicon's JSON, which are not changed
 */
export function importRows(
  lexicon: Pick<Lexicon, 'terms'>,
  terms: readonly Json[],
  rows: readonly LexiconRow[],
): ImportedRows {
  const languages = languagesOf(lexicon.terms);
  const places = new Map(lexicon.terms.map(({ id }, at) => [id, at]));
  const changed = new Map<string, string[]>();
  const removed: Edge[] = [];
  const seen = new Set<string>();
  const imported: ImportedRows = { terms: [...terms], places: [], added: [], changed, missing: [] };
  for (const raw of rows) {
    const row = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, unguard(value)]));
    const id = (row['id'] ?? '').trim();
    // Whoever reads a table says of an id that is there twice; here the second is a term of its own.
    const at = seen.has(id) ? undefined : places.get(id);
    seen.add(id);
    imported.places.push(at ?? imported.terms.length);
    if (at === undefined) {
      imported.terms.push(termOf({ ...row, id }));
      imported.added.push(id);
      continue;
    }
    const term = lexicon.terms[at]!;
    const before = rowOf(term, languages);
    const columns = Object.keys(row).filter((name) => name !== 'id' && row[name] !== (before[name] ?? ''));
    if (!columns.length) continue;
    changed.set(id, columns);
    imported.terms[at] = withTerm(terms[at]!, termOf({ ...before, ...row, id }));
    removed.push(...removedEdges(term, row));
  }
  for (const { from, kind, to } of removed) {
    const at = places.get(to)!;
    imported.terms[at] = withoutRelation(imported.terms[at]!, INVERSE[kind], from);
  }
  const found = new Set(imported.places);
  imported.missing = lexicon.terms.filter((_, at) => !found.has(at)).map(({ id }) => id);
  return imported;
}

/** A term with what a row says; what has no column stays as it was, and all in its order. */
function withTerm(term: Json, imported: Json): Json {
  const kept = Object.entries(term).filter(
    ([name]) => name in imported || name === 'quotes' || name === 'narrower',
  );
  return { ...Object.fromEntries(kept), ...imported };
}

interface Edge {
  from: string;
  kind: RelationKind;
  to: string;
}

/** Relations that a term has and its row does not. */
function removedEdges({ id, relations }: Term, row: LexiconRow): Edge[] {
  return (['broader', 'opposite', 'related'] as const).flatMap((kind) => {
    const cell = row[kind];
    if (cell === undefined) return [];
    const wanted = split(cell);
    return relations[kind].filter((to) => !wanted.includes(to)).map((to) => ({ from: id, kind, to }));
  });
}

function withoutRelation(term: Json, kind: RelationKind, id: string): Json {
  const ids = term[kind] as string[] | undefined;
  if (!ids?.includes(id)) return term;
  const { [kind]: _, ...rest } = term;
  const left = ids.filter((one) => one !== id);
  return left.length ? { ...term, [kind]: left } : rest;
}
