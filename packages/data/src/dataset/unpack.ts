import { throwShapeError, expectString } from '../shape.js';

/** No council has more areas than this; a file that claims to is not ours. */
const MAX_CODES = 10_000;

/** "1005061 2*2 1*15" to codes: a first number, then steps, each with how often it is taken. */
export function unpackCodes(value: unknown, field: string, letter = 'E'): string[] {
  const codes: string[] = [];
  let number = 0;
  for (const run of expectString(value, field).split(' ').filter(Boolean)) {
    const [, step, times = '1'] =
      /^(\d{1,9})(?:\*(\d{1,5}))?$/u.exec(run) ?? throwShapeError(field, 'steps such as "1*15"');
    if (codes.length + Number(times) > MAX_CODES) throwShapeError(field, `at most ${MAX_CODES} codes`);
    for (let i = 0; i < Number(times); i += 1) {
      number += Number(step);
      codes.push(letter + String(number).padStart(8, '0'));
    }
  }
  return codes;
}

/** Whole numbers in base 36, `width` digits each and nothing between: "00z0a1" is 35 and 361. */
export function unpackNumbers(value: unknown, field: string, length: number, width = 3): number[] {
  const digits = expectString(value, field);
  if (digits.length !== length * width) throwShapeError(field, `${length} numbers of ${width} digits`);
  if (!/^[0-9a-z]*$/u.test(digits)) throwShapeError(field, 'numbers in base 36');
  return Array.from({ length }, (_, at) => Number.parseInt(digits.slice(at * width, (at + 1) * width), 36));
}
