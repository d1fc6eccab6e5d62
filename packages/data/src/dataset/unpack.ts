import { throwShapeError, expectString } from '../shape.js';

/** More areas than any council has; a file with more codes is refused before it fills the memory. */
const MAX_CODES = 10_000;

/** Unpacks codes: "1005061 2*2 1*15" is a first number, then steps to the next, each with its repetitions. */
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

/** Unpacks whole numbers in base 36 of `width` digits, without separators: "00z0a1" is 35 and 361. */
export function unpackNumbers(value: unknown, field: string, length: number, width = 3): number[] {
  const digits = expectString(value, field);
  if (digits.length !== length * width) throwShapeError(field, `${length} numbers of ${width} digits`);
  if (!/^[0-9a-z]*$/u.test(digits)) throwShapeError(field, 'numbers in base 36');
  return Array.from({ length }, (_, index) =>
    Number.parseInt(digits.slice(index * width, (index + 1) * width), 36),
  );
}
