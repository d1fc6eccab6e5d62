import {
  EFFECTS,
  GROUPS,
  localText,
  type Lexicon,
  type LocalList,
  type LocalText,
  type Term,
} from '../model/lexicon.js';

/** Between the items of a list in one cell; an item that has it, or a backslash, is escaped. */
const SEPARATOR = ' | ';

/** Text that a spreadsheet may run. The quote that stops it is taken off again when it is read. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/u;

/** A row of the table: cells by the names of their columns. */
export type LexiconRow = Readonly<Record<string, string>>;

/**
 * The terms as CSV, a row each, with a column for each language of a text; safe against formulas. Themes, title and
 * licence of the lexicon are not in it, nor are quotes, whose consent a table loses too easily.
 */
export function toLexiconCsv({ terms }: Pick<Lexicon, 'terms'>): string {
  const languages = languagesOf(terms);
  const rows = terms.map((term) => rowOf(term, languages));
  const header = lexiconColumns(languages);
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

/** A row for each OpenStreetMap tag of a term, in one language, for mappers. */
export function toTagTableCsv({ terms }: Pick<Lexicon, 'terms'>, language: string): string {
  const header = ['key', 'value', 'term_id', 'term', 'meaning', 'helps', 'hinders', 'depends'];
  const rows = terms.flatMap((term) =>
    term.osm.map((tag) => {
      const at = tag.indexOf('=');
      const groups = (kind: string) =>
        join(term.effects.filter(({ how }) => how === kind).map(({ who }) => who));
      const [name, meaning] = [localText(term.name, language).text, localText(term.meaning, language).text];
      return [tag.slice(0, at), tag.slice(at + 1), term.id, name, meaning, ...EFFECTS.map(groups)];
    }),
  );
  const inOrder = [...rows].sort((a, b) => compare(`${a[0]}=${a[1]}`, `${b[0]}=${b[1]}`));
  return [header, ...inOrder].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const TEXTS = ['name', 'meaning'] as const;
const WORDS = ['aka', 'planners', 'matches'] as const;
const LISTS = ['themes', 'osm', 'places', 'broader', 'opposite', 'related'] as const;

/** Columns of a table with texts in these languages. */
export function lexiconColumns(languages: readonly string[]): string[] {
  const each = (name: string) => languages.map((lang) => `${name}_${lang}`);
  return [
    'id',
    ...[...TEXTS, ...WORDS].flatMap(each),
    'themes',
    'osm',
    ...GROUPS.map((group) => `effect_${group}`),
    ...GROUPS.flatMap((group) => each(`on_${group}`)),
    ...each('strategies'),
    ...LISTS.slice(2),
    'proposed',
  ];
}

const COLUMN = new RegExp(
  `^(?:id|proposed|${LISTS.join('|')}|effect_(?:${GROUPS.join('|')})|(?:${[...TEXTS, ...WORDS].join('|')}|strategies|on_(?:${GROUPS.join('|')}))_[a-z]{2,3})$`,
  'u',
);
/** Whether a table of terms may have a column of this name. */
export const isLexiconColumn = (name: string) => COLUMN.test(name);

/** Languages in which terms say anything. */
export function languagesOf(terms: readonly Term[]): string[] {
  const found = new Set<string>();
  for (const { name, meaning, aka, planners, matches, strategies, effects } of terms)
    for (const text of [
      name,
      meaning,
      aka,
      planners,
      matches,
      ...strategies,
      ...effects.map(({ on }) => on ?? {}),
    ])
      for (const lang of Object.keys(text)) found.add(lang);
  return [...found];
}

/** What a table says of a term; of what is empty, nothing or ''. */
export function rowOf(term: Term, languages: readonly string[]): LexiconRow {
  const row: Record<string, string> = { id: term.id, proposed: term.proposed ? 'yes' : '' };
  for (const name of TEXTS) for (const lang of languages) row[`${name}_${lang}`] = term[name][lang] ?? '';
  for (const name of WORDS)
    for (const lang of languages) row[`${name}_${lang}`] = join(term[name][lang] ?? []);
  for (const lang of languages)
    row[`strategies_${lang}`] = joinAligned(term.strategies.map((text) => text[lang]));
  for (const name of ['themes', 'osm', 'places'] as const) row[name] = join(term[name]);
  for (const name of ['broader', 'opposite', 'related'] as const) row[name] = join(term.relations[name]);
  for (const { who, how, on } of term.effects) {
    row[`effect_${who}`] = how;
    for (const lang of languages) row[`on_${who}_${lang}`] = on?.[lang] ?? '';
  }
  return row;
}

/** A term as a lexicon’s JSON has it; what is wrong in a cell is wrong in that too. */
export function termOf(row: LexiconRow): Record<string, unknown> {
  const term: Record<string, unknown> = { id: row['id'] ?? '' };
  for (const name of TEXTS) term[name] = textOf(row, name) ?? {};
  for (const name of WORDS) {
    const lists = byLanguage(row, name).map(([lang, value]) => [lang, split(value)] as const);
    if (lists.length) term[name] = Object.fromEntries(lists) satisfies LocalList;
  }
  for (const name of LISTS) if (row[name]) term[name] = split(row[name]);
  term['themes'] ??= [];
  const effects = GROUPS.filter((who) => row[`effect_${who}`]).map((who) => {
    const on = textOf(row, `on_${who}`);
    return { who, how: row[`effect_${who}`]!.trim().toLowerCase(), ...(on ? { on } : {}) };
  });
  if (effects.length) term['effects'] = effects;
  const strategies = strategiesOf(row);
  if (strategies.length) term['strategies'] = strategies;
  if (/^(?:yes|true|1)$/iu.test(row['proposed'] ?? '')) term['proposed'] = true;
  return term;
}

function byLanguage(row: LexiconRow, name: string): [lang: string, value: string][] {
  return Object.entries(row).flatMap(([column, value]): [string, string][] => {
    const lang = column.startsWith(`${name}_`) ? column.slice(name.length + 1) : '';
    return value !== '' && /^[a-z]{2,3}$/u.test(lang) ? [[lang, value]] : [];
  });
}

function textOf(row: LexiconRow, name: string): LocalText | undefined {
  const entries = byLanguage(row, name);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Strategies stand in the same order in each language's cell. */
function strategiesOf(row: LexiconRow): LocalText[] {
  const strategies: Record<string, string>[] = [];
  for (const [lang, value] of byLanguage(row, 'strategies'))
    for (const [at, text] of split(value).entries()) if (text) (strategies[at] ??= {})[lang] = text;
  return Array.from(strategies, (text) => text ?? {}).filter((text) => Object.keys(text).length > 0);
}

const escape = (item: string) => item.replace(/[\\|]/gu, '\\$&');
const join = (items: readonly string[]) => items.map(escape).join(SEPARATOR);
const joinAligned = (items: readonly (string | undefined)[]) =>
  items.some((item) => item !== undefined) ? items.map((item) => escape(item ?? '')).join(SEPARATOR) : '';

/** Items of a list in a cell; spaces beside a separator do not count, because people who type one leave them out or add some. */
export function split(text: string): string[] {
  const items = [''];
  for (const part of text.match(/\\[^]|\||[^\\|]+|\\/gu) ?? []) {
    if (part === '|') items.push('');
    else items[items.length - 1] += /^\\[\\|]$/u.test(part) ? part[1]! : part;
  }
  return items.length === 1 ? items : items.map((item) => item.trim());
}

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell without the quote that stops a spreadsheet from running it. */
export const unguard = (value: string) =>
  value.startsWith("'") && FORMULA.test(value) ? value.slice(1) : value;
