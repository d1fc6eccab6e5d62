import { DataShapeError } from '../errors.js';
import type { DeclarationText, Principle } from '../model/declaration.js';

const PRINCIPLE_COUNT = 23;
const THEME_COUNT = 9;
/** The only principle that has parts, and how many it has. */
const PRINCIPLE_WITH_PARTS = 5;
const PART_COUNT = 4;

/** The text as far as it has been read. */
interface Draft {
  title: string;
  intent: string[];
  themes: {
    title: string;
    principles: { number: number; text: string; parts: Principle['parts'][number][] }[];
  }[];
}

/**
 * Reads the published Markdown. Its words are not compared with anything here.
 *
 * @throws {DataShapeError} unless there are 23 principles under nine headings, the fifth in four parts
 */
export function parseDeclarationText(markdown: string): DeclarationText {
  const draft: Draft = { title: '', intent: [], themes: [] };
  const lines = markdown.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  lines.forEach((line) => readLine(draft, line));
  expectComplete(draft);
  return {
    title: draft.title,
    titleComparison: 'unknown',
    version: /\bv(\d+(?:\.\d+)*)/u.exec(draft.title)?.[1],
    intent: draft.intent.join(' '),
    themes: draft.themes.map(({ title, principles }) => ({
      title,
      comparison: 'unknown',
      principles: principles.map((principle) => ({ ...principle, comparison: 'unknown' })),
    })),
  };
}

function readLine(draft: Draft, raw: string): void {
  const line = raw.replace(/\s+/gu, ' ').trim();
  const current = draft.themes.at(-1)?.principles.at(-1);
  const [, number, principle = ''] = /^(\d{1,3})[.)] ?(.+)$/u.exec(line) ?? [];
  const [, numeral = '', part] = (current && /^([ivx]+)[.)] ?(.+)$/u.exec(line)) ?? [];
  if (!line || /^#{1,6} (?:CC BY|Statement of intent)/iu.test(line)) return;
  if (line.startsWith('# ')) draft.title = line.slice(2);
  else if (/^#{2,6} /u.test(line)) draft.themes.push({ title: line.replace(/^#+ /u, ''), principles: [] });
  else if (number !== undefined) startPrinciple(draft, Number(number), principle);
  else if (part !== undefined) current!.parts.push({ numeral, text: part });
  else if (!current) draft.intent.push(line);
  else continuePrinciple(current, line);
}

/** The first heading is the last line of the intent: the file does not mark it as a heading. */
function startPrinciple(draft: Draft, number: number, text: string): void {
  if (draft.themes.length === 0) draft.themes.push({ title: draft.intent.pop() ?? '', principles: [] });
  draft.themes.at(-1)!.principles.push({ number, text, parts: [] });
}

/** Adds a line that was wrapped to the part or principle it continues. */
function continuePrinciple(principle: Draft['themes'][number]['principles'][number], line: string): void {
  const last = principle.parts.at(-1);
  if (last) last.text += ` ${line}`;
  else principle.text += ` ${line}`;
}

function expectComplete({ title, themes }: Draft): void {
  const principles = themes.flatMap((theme) => theme.principles);
  const inOrder = principles.every(({ number }, index) => number === index + 1);
  const parts = principles.find(({ number }) => number === PRINCIPLE_WITH_PARTS)?.parts ?? [];
  const numerals = parts.map(({ numeral }) => numeral).join(' ');
  if (!title) throw new DataShapeError('The Declaration should begin with a title.');
  if (principles.length !== PRINCIPLE_COUNT || !inOrder)
    throw new DataShapeError(
      `The Declaration should have principles 1 to ${PRINCIPLE_COUNT}; ${principles.length} were found.`,
    );
  if (themes.length !== THEME_COUNT || themes.some((theme) => !theme.title || !theme.principles.length))
    throw new DataShapeError(
      `The Declaration should have ${THEME_COUNT} headings; ${themes.length} were found.`,
    );
  if (parts.length !== PART_COUNT || numerals !== 'i ii iii iv')
    throw new DataShapeError(
      `Principle ${PRINCIPLE_WITH_PARTS} should have parts i to iv; "${numerals}" were found.`,
    );
}
