import { readFileSync } from 'node:fs';
import { HttpError } from '@odm-widgets/data';
import type { CrimesOptions, Outline } from '@odm-widgets/data/police';
import type { Json } from './malformed-json.js';

/**
 * Responses in the form that https://data.police.uk/docs/ gives for `crimes-street-dates`, `locate-neighbourhood` and
 * `crimes-street/all-crime` (by month here), with crimes that never happened.
 */
export const LEICESTER = JSON.parse(
  readFileSync(new URL('../fixtures/police/leicester.json', import.meta.url), 'utf8'),
) as {
  'crimes-street-dates': { date: string; 'stop-and-search': string[] }[];
  'locate-neighbourhood': { force: string; neighbourhood: string };
} & Record<string, Json[]>;

/** A square around the crimes of the fixture. */
export const SQUARE: Outline = [
  [
    [
      [-1.2, 52.6],
      [-1.1, 52.6],
      [-1.1, 52.7],
      [-1.2, 52.7],
      [-1.2, 52.6],
    ],
  ],
];

/** `count` crimes of a month, from an id. */
export const crimesOf = (month: string, count: number, from = 1): Json[] =>
  Array.from({ length: count }, (_, index) => ({
    category: 'violent-crime',
    id: from + index,
    month,
    location: { latitude: '52.65', longitude: '-1.15' },
  }));

/** The service with responses by the last part of a path, or by month for crimes. */
export function policeService(changes: Readonly<Record<string, Json>> = {}) {
  const asked: string[] = [];
  const posted: { url: string; fields: Record<string, string> }[] = [];
  const answers: Readonly<Record<string, Json>> = { ...(LEICESTER as Record<string, Json>), ...changes };
  const answerTo = (key: string) => structuredClone(answers[key] ?? []);
  const get: NonNullable<CrimesOptions['get']> = (url) => {
    asked.push(url);
    const { pathname, searchParams } = new URL(url);
    const name = pathname.split('/').at(-1)!;
    const key = name === 'all-crime' ? searchParams.get('date')! : name;
    const answer = answerTo(key);
    return typeof answer === 'number'
      ? Promise.reject(new HttpError(`${pathname} answered ${answer}.`, answer))
      : Promise.resolve(answer);
  };
  const post: NonNullable<CrimesOptions['post']> = (url, fields) => {
    posted.push({ url, fields: Object.fromEntries(fields) });
    const answer = answerTo(fields.get('date')!);
    return Promise.resolve(
      typeof answer === 'number'
        ? { status: answer, text: '' }
        : { status: 200, text: JSON.stringify(answer) },
    );
  };
  return { asked, posted, get, post };
}
