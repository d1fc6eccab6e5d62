import { importRows, isLexiconColumn, lexiconColumns } from '@odm-widgets/data/lexicon';
import { GROUPS } from '@odm-widgets/data/model';
import type { JSONPath } from 'jsonc-parser';
import type { Io } from '../../command.js';
import { expectOtherFile, expectReplaceable, replaceTextFile } from '../../files.js';
import { parseOptions } from '../declaration/options.js';
import { counted, type Finding } from './findings.js';
import { checkLexiconText, expectNoMistakes, readLexicon } from './read-lexicon.js';
import {
  expectTable,
  readTable,
  unknownColumn,
  wrongTable,
  type TableMistake,
  type TableRow,
} from './read-table.js';

type Json = Record<string, unknown>;

/** Reads a table of terms, as `export --format csv` writes it, into a lexicon, and says what that changed. */
export async function importTable(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['lexicon.json', 'terms.csv'],
    required: ['out'],
    optional: [],
  });
  const [path = '', tablePath = ''] = options.positionals;
  const out = options.required('out');
  await expectReplaceable(out);
  await expectOtherFile(out, tablePath);
  const { json, lexicon } = await readLexicon(path);
  const { header, rows } = await readTable(tablePath);
  if (header.includes('kind') && header.includes('consent'))
    expectTable(tablePath, [
      wrongTable('these are contributions, not terms of a lexicon.', 'Take them in with “lexicon merge”.'),
    ]);
  const imported = importRows(
    lexicon,
    json['terms'] as Json[],
    rows.map(({ cells }) => cells),
  );
  const file = checkLexiconText(out, `${JSON.stringify({ ...json, terms: imported.terms }, null, 2)}\n`);
  const rowOfTerm = new Map(imported.places.map((place, at) => [place, rows[at]!]));
  const twice = idsTwice(rows);
  const isSaid = ({ row, where }: TableMistake) =>
    where.endsWith('column id') && twice.some((mistake) => mistake.row === row);
  expectTable(tablePath, [
    ...columnMistakes(header, Object.keys(lexicon.name)),
    ...rows.flatMap(cellMistakes),
    ...twice,
    ...file.findings
      .filter(({ isAdvice }) => !isAdvice)
      .flatMap((finding) => mistakeInTable(finding, imported.terms, rowOfTerm))
      .filter((mistake) => !isSaid(mistake)),
  ]);
  expectNoMistakes(file);
  await replaceTextFile(out, file.text);
  const { added, changed, missing } = imported;
  io.out(
    `${counted(imported.terms.length, 'term')} written to ${out}: ${added.length} new, ${changed.size} changed, ${imported.terms.length - added.length - changed.size} as they were.`,
  );
  for (const id of added) io.out(`new: ${id}`);
  const rowsById = new Map(rows.map(({ cells }) => [cells['id']?.trim(), cells]));
  for (const [id, columns] of changed) {
    const names = columns.map((name) => (rowsById.get(id)?.[name] ? name : `${name} emptied`));
    io.out(`changed: ${id} (${names.join(', ')})`);
  }
  if (missing.length)
    io.out(
      `not in the table, and kept as they were: ${missing.join(', ')}\n  → If one should go, delete it in ${out}, with its id wherever other terms name it.`,
    );
  return 0;
}

function columnMistakes(header: readonly string[], languages: readonly string[]): TableMistake[] {
  const known = lexiconColumns(languages);
  return [
    ...(header.includes('id')
      ? []
      : [
          {
            row: 1,
            where: '',
            message: 'there is no column "id", by which terms are found.',
            fix: 'Begin with the table that “lexicon export --format csv” writes.',
          },
        ]),
    ...header.filter((name) => name && !isLexiconColumn(name)).map((name) => unknownColumn(name, known)),
  ];
}

/** What would be lost without a word when a row becomes a term. */
function cellMistakes({ number, cells }: TableRow): TableMistake[] {
  const mistake = (column: string, message: string, fix: string): TableMistake => ({
    row: number,
    where: `column ${column}`,
    message,
    fix,
  });
  const proposed = (cells['proposed'] ?? '').trim().toLowerCase();
  return [
    ...(/^(?:yes|true|1|no|false|0|)$/u.test(proposed)
      ? []
      : [mistake('proposed', `“${cells['proposed']}” is neither yes nor no.`, 'Write yes, or nothing.')]),
    ...GROUPS.flatMap((group) =>
      Object.keys(cells)
        .filter((name) => name.startsWith(`on_${group}_`) && cells[name] && cells[`effect_${group}`] === '')
        .map((name) =>
          mistake(
            name,
            `it says on what something depends, and effect_${group} is empty.`,
            `Write helps, hinders or depends in effect_${group}, or empty this cell.`,
          ),
        ),
    ),
  ];
}

function idsTwice(rows: readonly TableRow[]): TableMistake[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ number, cells }) => {
    const id = (cells['id'] ?? '').trim();
    const before = first.get(id);
    first.set(id, before ?? number);
    if (!id || before === undefined) return [];
    return [
      {
        row: number,
        where: 'column id',
        message: `“${id}” is the id in row ${before} already.`,
        fix: 'Give this one another id, or bring the two rows together.',
      },
    ];
  });
}

/** A mistake in a term, in the cell that it comes from. */
function mistakeInTable(
  { path: [list, at, ...rest], message, fix }: Finding,
  terms: readonly Json[],
  rowOfTerm: ReadonlyMap<number, TableRow>,
): TableMistake[] {
  const row = list === 'terms' && typeof at === 'number' ? rowOfTerm.get(at) : undefined;
  if (!row || typeof at !== 'number' || !rest.length) return [];
  const name = row.cells['id'] ? `term “${row.cells['id']}”, ` : '';
  return [
    {
      row: row.number,
      where: `${name}column ${columnOf(rest, terms[at]!)}`,
      // What is missing in JSON is an empty cell here.
      message: message.startsWith('"on" is missing') ? 'it does not say on what it depends.' : message,
      fix: message.startsWith('there is no text') || /[{}[\]]/u.test(fix) ? 'Write it in this cell.' : fix,
    },
  ];
}

/** The column of a property: `effects, 0, how` is `effect_blind` where the first effect is on blind people. */
function columnOf([property, step, ...rest]: JSONPath, term: Json): string {
  if (property === 'effects') {
    const { who } = ((term['effects'] as Json[] | undefined)?.[Number(step)] ?? {}) as { who?: string };
    if (rest[0] === 'how' || rest[0] === 'who') return `effect_${who}`;
    return `on_${who}_${String(rest[1] ?? 'en')}`;
  }
  const language = property === 'strategies' ? rest[0] : step;
  if (property === 'name' || property === 'meaning') return `${property}_${String(language ?? 'en')}`;
  return typeof language === 'string' ? `${String(property)}_${language}` : String(property);
}
