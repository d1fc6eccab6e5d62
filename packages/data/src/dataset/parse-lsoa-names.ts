import { expectArray, expectString, throwShapeError, type JsonObject } from '../shape.js';

/**
 * The names of a council's LSOAs in England: "18A" is "Manchester 018A" with the first prefix; "1:2B" takes the second.
 *
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseLsoaNames(packed: JsonObject, length: number): string[] {
  const prefixes = expectArray(packed['prefixes'], 'lsoas.prefixes', expectString);
  const parts = expectString(packed['names'], 'lsoas.names').split(' ').filter(Boolean);
  if (parts.length !== length) throwShapeError('lsoas.names', `${length} names`);
  return parts.map((part) => {
    const [, prefix = '0', name] =
      /^(?:(\d+):)?(\S+)$/u.exec(part) ?? throwShapeError('lsoas.names', 'names such as "18A"');
    return `${prefixes[Number(prefix)] ?? throwShapeError('lsoas.prefixes', `at least ${Number(prefix) + 1} long`)} ${name!.padStart(4, '0')}`;
  });
}
