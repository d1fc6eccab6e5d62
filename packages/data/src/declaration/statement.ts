import type { Answer, Statement } from '../model/declaration.js';
import { fail, list, object, text } from '../shape.js';
import { principleNumber } from './parse-practice.js';

/** Name and version of the file format. */
const FORMAT = 'odm-declaration-statement/1';

/** Far more than anybody writes; a file beyond it is something else. */
const LONGEST = 20_000;

/** The file of a statement, to be published or read in again. */
export function statementJson(
  { organisation, answers }: Statement,
  made: { version: string; date: string },
): string {
  const principles = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([number, { applies, does }]) => ({ number, applies, does }));
  return `${JSON.stringify({ format: FORMAT, ...made, organisation, principles }, null, 2)}\n`;
}

/** Reads a file of {@link statementJson} again. @throws {DataShapeError} naming the field */
export function parseStatement(value: unknown): Statement {
  const file = object(value, 'The file');
  if (file['format'] !== FORMAT) fail('format', `"${FORMAT}"`);
  const entries = list(file['principles'], 'principles', (one, field): [number, Answer] => {
    const entry = object(one, field);
    const { applies } = entry;
    if (applies !== 'yes' && applies !== 'no' && applies !== '')
      fail(`${field}.applies`, '"yes", "no" or ""');
    return [
      principleNumber(entry['number'], `${field}.number`),
      { applies, does: short(entry['does'], `${field}.does`) },
    ];
  });
  return { organisation: short(file['organisation'], 'organisation'), answers: new Map(entries) };
}

function short(value: unknown, field: string): string {
  const words = text(value, field);
  return words.length > LONGEST ? fail(field, `at most ${LONGEST} characters`) : words;
}
