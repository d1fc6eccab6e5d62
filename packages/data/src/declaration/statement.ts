import type { PrincipleAnswer, DeclarationStatement } from '../model/declaration.js';
import { throwShapeError, expectArray, expectObject, expectString } from '../shape.js';
import { parsePrincipleNumber } from './parse-practice.js';

/** Name and version of the file format. */
const FORMAT = 'odm-declaration-statement/1';

/** Well above what anybody writes; longer text means the file is something else. */
const MAX_TEXT_LENGTH = 20_000;

/** A statement as a JSON file, to be published or opened again. */
export function serialiseStatement(
  { organisation, answers }: DeclarationStatement,
  metadata: { version: string; date: string },
): string {
  const principles = [...answers]
    .sort(([a], [b]) => a - b)
    .map(([number, { applies, does }]) => ({ number, applies, does }));
  return `${JSON.stringify({ format: FORMAT, ...metadata, organisation, principles }, null, 2)}\n`;
}

/** Reads a file written by {@link serialiseStatement}. @throws {DataShapeError} naming the field */
export function parseStatement(json: unknown): DeclarationStatement {
  const file = expectObject(json, 'The file');
  if (file['format'] !== FORMAT) throwShapeError('format', `"${FORMAT}"`);
  const entries = expectArray(file['principles'], 'principles', (value, field): [number, PrincipleAnswer] => {
    const entry = expectObject(value, field);
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
  const text = expectString(value, field);
  return text.length > MAX_TEXT_LENGTH
    ? throwShapeError(field, `at most ${MAX_TEXT_LENGTH} characters`)
    : text;
}
