import { expectArray, expectIndex, expectObject, expectString, throwShapeError } from '../../../shape.js';

/**
 * Parses the councils of LSOAs (`profile/lsoas/SHARD.json`).
 *
 * @returns the council of an LSOA by the last three digits of its code; undefined where there is no such LSOA
 * @throws {DataShapeError} naming the first field that is not as published
 */
export function parseLsoaIndex(value: unknown): (number: number) => string | undefined {
  const file = expectObject(value, 'The file');
  if (file['format'] !== 1) throwShapeError('format', '1');
  const authorities = expectArray(file['authorities'], 'authorities', expectString);
  const runs = expectArray(file['runs'], 'runs', (one, field) => {
    const numbers = expectString(one, field).split(' ').map(Number);
    if (numbers.length !== 3 || numbers.some((number) => !Number.isInteger(number)))
      throwShapeError(field, 'three whole numbers');
    const [first, count, index] = numbers as [number, number, number];
    return { first, count, authority: authorities[expectIndex(index, field, authorities.length)]! };
  });
  return (number) => runs.find(({ first, count }) => number >= first && number < first + count)?.authority;
}
