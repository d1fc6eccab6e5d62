import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectLines } from '../../support/generated-lines.js';
import type { Outcome } from './outcome.js';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '../../../stories/guide/content-systems.mdx');

/** One row for each kind of markup, one column for each place it was put into. */
export type Outcomes = ReadonlyMap<string, ReadonlyMap<string, Outcome>>;

/** In words, as the guide has it: with scripts, and in brackets without, where that is another. */
function cell({ withScripts, withoutScripts }: Outcome): string {
  const [first, second] = [withScripts, withoutScripts].map((one) =>
    one === 'words' ? 'its words' : one === 'nothing' ? 'taken out' : one,
  );
  return first === second || (withScripts === 'still frame' && withoutScripts === 'frame')
    ? first!
    : `${first} (${second})`;
}

/**
 * Compares the table of that name in the guide with what was found, and writes it where the command was told so.
 *
 * @throws {AssertionError} when the guide says something else
 */
export function expectTable(name: string, outcomes: Outcomes): void {
  const columns = [...new Set([...outcomes.values()].flatMap((row) => [...row.keys()]))];
  const lines = [
    `| what is pasted | ${columns.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...[...outcomes].map(
      ([kind, row]) =>
        `| ${kind} | ${columns.map((column) => (row.has(column) ? cell(row.get(column)!) : '–')).join(' | ')} |`,
    ),
  ];
  expectLines(FILE, name, lines);
}
