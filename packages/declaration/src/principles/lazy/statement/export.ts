import type { I18n } from '@odm-widgets/core';
import type { DeclarationStatement, Principle } from '@odm-widgets/data/model';
import { insertPlace, type DeclarationModel } from '../../declaration.model.js';
import { titleOf } from '../../declaration.summary.js';
import type { DeclarationStrings } from '../../strings/types.js';
import { NO_ANSWER } from './statement.model.js';
import { statementStrings } from './strings/index.js';

/** What a published statement is written with. */
export interface ExportContext {
  model: DeclarationModel;
  i18n: I18n<DeclarationStrings>;
  place: string;
  /** ISO day on which the statement is saved. */
  day: string;
}

/** The parts of a published statement, before they are written in a format. */
interface Outline {
  title: string;
  themes: { title: string; principles: OutlinePrinciple[] }[];
  /** Shown in place of the themes when no principle is answered. */
  empty: string;
  notes: string[];
}

interface OutlinePrinciple {
  title: string;
  quote: string;
  /** The organisation's own words. */
  paragraphs: string[];
}

/** A complete HTML page in which everything is escaped. */
export function toHtml(statement: DeclarationStatement, context: ExportContext): string {
  const { title, themes, empty, notes } = outlineOf(statement, context);
  const paragraph = (text: string) => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
  const sections = themes.flatMap((theme) => [
    `<h2 lang="en">${escapeHtml(theme.title)}</h2>`,
    ...theme.principles.flatMap((principle) => [
      `<h3>${escapeHtml(principle.title)}</h3>`,
      `<blockquote lang="en">${paragraph(principle.quote)}</blockquote>`,
      ...principle.paragraphs.map(paragraph),
    ]),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${context.i18n.locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title></head>`,
    '<body><main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(sections.length ? sections : [paragraph(empty)]),
    ...notes.map(paragraph),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

/** Markdown in which everything is escaped, so that nothing a visitor wrote is markup. */
export function toMarkdown(statement: DeclarationStatement, context: ExportContext): string {
  const { title, themes, empty, notes } = outlineOf(statement, context);
  const sections = themes.flatMap((theme) => [
    `## ${escapeMarkdown(theme.title)}`,
    ...theme.principles.flatMap((principle) => [
      `### ${escapeMarkdown(principle.title)}`,
      `> ${escapeMarkdown(principle.quote)}`,
      ...principle.paragraphs.map(escapeMarkdown),
    ]),
  ]);
  const body = sections.length ? sections : [empty];
  return `${[`# ${escapeMarkdown(title)}`, ...body, '---', ...notes.map(escapeMarkdown)].join('\n\n')}\n`;
}

function outlineOf(statement: DeclarationStatement, context: ExportContext): Outline {
  const { model, i18n, day } = context;
  const { text, url } = model;
  const strings = statementStrings[i18n.locale];
  const themes = text.themes.map((theme) => ({
    title: theme.title,
    principles: theme.principles.flatMap((principle) => outlinePrinciple(principle, statement, context)),
  }));
  return {
    title: strings.title({ name: statement.organisation.trim() || strings.nameless }),
    themes: themes.filter(({ principles }) => principles.length > 0),
    empty: strings.noAnswers,
    notes: [
      strings.text({ version: text.version ?? '?', url }),
      strings.saved({ date: i18n.format.date(day) }),
    ],
  };
}

/** A principle with its answer; none when it has no answer. */
function outlinePrinciple(
  principle: Principle,
  { answers }: DeclarationStatement,
  { i18n, place }: ExportContext,
): OutlinePrinciple[] {
  const strings = statementStrings[i18n.locale];
  const { applies, does } = answers.get(principle.number) ?? NO_ANSWER;
  const text = does.trim();
  if (!applies && !text) return [];
  const paragraphs = text ? text.split(/\n\s*\n/u) : applies === 'yes' ? [strings.noWords] : [];
  const lines = [principle.text, ...principle.parts.map((part) => `${part.numeral}) ${part.text}`)];
  return [
    {
      title: `${principle.number}. ${titleOf(principle, i18n, place)}`,
      quote: lines.map((line) => insertPlace(line, place)).join(' '),
      paragraphs: applies === 'no' ? [strings.doesNotApply, ...paragraphs] : paragraphs,
    },
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}

/** Markdown allows any punctuation to be escaped. Spaces at the start of a line would begin a code block. */
function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[!-/:-@[-`{-~]/gu, '\\$&'))
    .filter(Boolean)
    .join('\\\n');
}
