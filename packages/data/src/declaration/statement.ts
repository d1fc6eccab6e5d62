import type { PrincipleAnswer, DeclarationStatement } from '../model/declaration.js';
import { throwShapeError, expectArray, expectObject, expectString } from '../shape.js';
import { parsePrincipleNumber } from './parse-practice.js';

/** Name and version of the file format. */
const FORMAT = 'odm-declaration-statement/1';

/** Far more than anybody writes; a file beyond it is something else. */
const MAX_TEXT_LENGTH = 20_000;

/** The file of a statement, to be published or read in again. */
export function serialiseStatement(
  { organisation, answers }: DeclarationStatement,
  made: { version: string; date: string },
): string {
  const principles = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([number, { applies, does }]) => ({ number, applies, does }));
  return `${JSON.stringify({ format: FORMAT, ...made, organisation, principles }, null, 2)}\n`;
}

/** Reads a file of {@link serialiseStatement} again. @throws {DataShapeError} naming the field */
export function parseStatement(value: unknown): DeclarationStatement {
  const file = expectObject(value, 'The file');
  if (file['format'] !== FORMAT) throwShapeError('format', `"${FORMAT}"`);
  const entries = expectArray(file['principles'], 'principles', (one, field): [number, PrincipleAnswer] => {
    const entry = expectObject(one, field);
    const { applies } = entry;
    if (applies !== 'yes' && applies !== 'no' && applies !== '')
      throwShapeError(`${field}.applies`, '"yes", "no" or ""');
    return [
      parsePrincipleNumber(entry['number'], `${field}.number`),
      { applies, does: expectShortText(entry['does'], `${field}.does`) },
    ];
  });
  return { organisation: expectShortText(file['organisation'], 'organisation'), answers: new Map(entries) };
}

function expectShortText(value: unknown, field: string): string {
  const words = expectString(value, field);
  return words.length > MAX_TEXT_LENGTH
    ? throwShapeError(field, `at most ${MAX_TEXT_LENGTH} characters`)
    : words;
}
