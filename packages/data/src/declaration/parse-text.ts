import { DataShapeError } from '../errors.js';
import type { DeclarationText, Principle } from '../model/declaration.js';

const PRINCIPLES = 23;
const THEMES = 9;
/** The one principle with parts, and how many. */
const PARTED = 5;
const PARTS = 4;

interface Draft {
  title: string;
  intent: string[];
  themes: {
    title: string;
    principles: { number: number; text: string; parts: Principle['parts'][number][] }[];
  }[];
}

/**
 * The published Markdown, without any judgement of its words.
 *
 * @throws {DataShapeError} unless there are 23 principles under nine headings, the fifth in four parts
 */
export function parseText(markdown: string): DeclarationText {
  const draft: Draft = { title: '', intent: [], themes: [] };
  const lines = markdown.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  lines.forEach((line) => read(draft, line));
  expectWhole(draft);
  return {
    title: draft.title,
    version: /\bv(\d+(?:\.\d+)*)/u.exec(draft.title)?.[1],
    intent: draft.intent.join(' '),
    themes: draft.themes.map(({ title, principles }) => ({
      title,
      principles: principles.map((one) => ({ ...one, fidelity: 'unknown' })),
    })),
  };
}

function read(draft: Draft, raw: string): void {
  const line = raw.replace(/\s+/gu, ' ').trim();
  const current = draft.themes.at(-1)?.principles.at(-1);
  const [, number, principle = ''] = /^(\d{1,3})[.)] ?(.+)$/u.exec(line) ?? [];
  const [, mark = '', part] = (current && /^([ivx]+)[.)] ?(.+)$/u.exec(line)) ?? [];
  if (!line || /^#{1,6} (?:CC BY|Statement of intent)/iu.test(line)) return;
  if (line.startsWith('# ')) draft.title = line.slice(2);
  else if (/^#{2,6} /u.test(line)) draft.themes.push({ title: line.replace(/^#+ /u, ''), principles: [] });
  else if (number !== undefined) begin(draft, Number(number), principle);
  else if (part !== undefined)
    (current!.parts as { mark: string; text: string }[]).push({ mark, text: part });
  else if (!current) draft.intent.push(line);
  else goOn(current, line);
}

/** The first heading is a line of its own under the intent, not marked as a heading. */
function begin(draft: Draft, number: number, text: string): void {
  if (draft.themes.length === 0) draft.themes.push({ title: draft.intent.pop() ?? '', principles: [] });
  draft.themes.at(-1)!.principles.push({ number, text, parts: [] });
}

function goOn(principle: Draft['themes'][number]['principles'][number], line: string): void {
  const last = principle.parts.at(-1);
  if (last) last.text += ` ${line}`;
  else principle.text += ` ${line}`;
}

function expectWhole({ title, themes }: Draft): void {
  const principles = themes.flatMap((theme) => theme.principles);
  const inOrder = principles.every(({ number }, at) => number === at + 1);
  const parts = principles.find(({ number }) => number === PARTED)?.parts ?? [];
  const marks = parts.map(({ mark }) => mark).join(' ');
  if (!title) throw new DataShapeError('The Declaration should begin with a title.');
  if (principles.length !== PRINCIPLES || !inOrder)
    throw new DataShapeError(
      `The Declaration should have principles 1 to ${PRINCIPLES}; ${principles.length} were found.`,
    );
  if (themes.length !== THEMES || themes.some((theme) => !theme.title || !theme.principles.length))
    throw new DataShapeError(`The Declaration should have ${THEMES} headings; ${themes.length} were found.`);
  if (parts.length !== PARTS || marks !== 'i ii iii iv')
    throw new DataShapeError(`Principle ${PARTED} should have parts i to iv; "${marks}" were found.`);
}
