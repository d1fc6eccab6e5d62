import type { I18n } from '@odm-widgets/core';
import type { Statement } from './statement.model.js';
import type { StatementStrings } from './strings/types.js';

type Strings = Pick<I18n<StatementStrings>, 'strings'>;

/** The statement as plain text, for a form or an e-mail. */
export function toPlainText(statement: Statement, { strings }: Strings): string {
  const { title, introduction, items, sources, notes, written } = statement;
  return joinParts([
    title,
    ...introduction,
    items.map(({ fact, mark }) => `${fact.sentence} ${mark}`).join('\n'),
    section(
      strings.sources,
      sources.map(({ number, reference, source }) => `${number}. ${reference} ${source.url}`),
    ),
    section(
      strings.notes,
      notes.map(({ letter, text }) => `${letter}. ${text}`),
    ),
    written,
  ]);
}

/** The statement as Markdown (CommonMark, with a table as GitHub and Pandoc read it). */
export function toMarkdown(statement: Statement, { strings }: Strings): string {
  const { title, introduction, items, figures, sources, notes, written } = statement;
  const { figure, area, value, of, source } = strings.columns;
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const table = [
    row([figure, area, value, of, source]),
    '| --- | --- | ---: | ---: | ---: |',
    ...figures.map((one) => row([one.label, one.area, one.text, one.of, String(one.source)])),
  ];
  return `${joinParts([
    title && `# ${escapeMarkdown(title)}`,
    ...introduction.map(escapeMarkdown),
    items.map(({ fact, mark }) => `- ${escapeMarkdown(`${fact.sentence} ${mark}`)}`).join('\n'),
    figures.length > 0 ? `## ${strings.figures}\n\n${table.join('\n')}` : '',
    section(
      `## ${strings.sources}\n`,
      sources.map(
        (one) => `${one.number}. ${escapeMarkdown(one.reference)} <${one.source.url.replaceAll('>', '%3E')}>`,
      ),
    ),
    section(
      `## ${strings.notes}\n`,
      notes.map(({ letter, text }) => `- ${letter}. ${escapeMarkdown(text)}`),
    ),
    written,
  ])}\n`;
}

const section = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? `${heading}\n${lines.join('\n')}` : '';
const joinParts = (parts: readonly string[]) => parts.filter(Boolean).join('\n\n');

/** Text in which nothing is taken for markup. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~]/gu, String.raw`\$&`);
const escapeCell = (text: string) => escapeMarkdown(text).replaceAll('\n', ' ');
