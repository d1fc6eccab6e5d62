import { fail, text } from '../shape.js';

/** No council has more areas than this; a file that claims to is not ours. */
const MOST = 10_000;

/** "1005061 2*2 1*15" to codes: a first number, then steps, each with how often it is taken. */
export function unpackCodes(value: unknown, field: string, letter = 'E'): string[] {
  const codes: string[] = [];
  let number = 0;
  for (const run of text(value, field).split(' ').filter(Boolean)) {
    const [, step, times = '1'] =
      /^(\d{1,9})(?:\*(\d{1,5}))?$/u.exec(run) ?? fail(field, 'steps such as "1*15"');
    if (codes.length + Number(times) > MOST) fail(field, `at most ${MOST} codes`);
    for (let i = 0; i < Number(times); i += 1) {
      number += Number(step);
      codes.push(letter + String(number).padStart(8, '0'));
    }
  }
  return codes;
}

/** Numbers in base 36 with spaces between. */
export function unpackNumbers(value: unknown, field: string, length: number): number[] {
  const parts = text(value, field).split(' ').filter(Boolean);
  if (parts.length !== length) fail(field, `${length} numbers`);
  return parts.map((part) => {
    if (!/^[0-9a-z]{1,8}$/u.test(part)) fail(field, 'numbers in base 36');
    return Number.parseInt(part, 36);
  });
}
