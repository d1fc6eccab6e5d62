import type { DeclarationStatement } from '@odm-widgets/data/model';
import { insertPlace, type DeclarationModel } from '../../declaration.model.js';
import { titleOf, type Voice } from '../../declaration.summary.js';

/** What a statement says, ready to be written in any form. */
interface Outline {
  title: string;
  themes: { title: string; principles: { title: string; quote: string; says: string[] }[] }[];
  notes: string[];
}

function outlineOf(
  statement: DeclarationStatement,
  model: DeclarationModel,
  voice: Voice,
  day: string,
): Outline {
  const { assess } = voice.s;
  const { text, url } = model;
  const themes = text.themes.map((theme) => ({
    title: theme.title,
    principles: theme.principles.flatMap((principle) => {
      const { applies, does } = statement.answers.get(principle.number) ?? { applies: '', does: '' };
      const words = does.trim();
      if (!applies && !words) return [];
      const says = words ? words.split(/\n\s*\n/u) : applies === 'yes' ? [assess.noWords] : [];
      return [
        {
          title: `${principle.number}. ${titleOf(principle, voice)}`,
          quote: [principle.text, ...principle.parts.map((part) => `${part.mark}) ${part.text}`)]
            .map((line) => insertPlace(line, voice.place))
            .join(' '),
          says: applies === 'no' ? [assess.doesNotApply, ...says] : says,
        },
      ];
    }),
  }));
  return {
    title: assess.title({ name: statement.organisation.trim() || assess.nameless }),
    themes: themes.filter(({ principles }) => principles.length > 0),
    notes: [
      assess.text({ version: text.version ?? '?', url }),
      assess.saved({ date: voice.format.date(day) }),
    ],
  };
}

/** A page of its own, with everything escaped. */
export function toHtml(
  statement: DeclarationStatement,
  model: DeclarationModel,
  voice: Voice,
  { day, lang }: { day: string; lang: string },
): string {
  const { title, themes, notes } = outlineOf(statement, model, voice, day);
  const p = (words: string) => `<p>${escapeHtml(words).replaceAll('\n', '<br>')}</p>`;
  const sections = themes.flatMap((theme) => [
    `<h2 lang="en">${escapeHtml(theme.title)}</h2>`,
    ...theme.principles.flatMap((one) => [
      `<h3>${escapeHtml(one.title)}</h3>`,
      `<blockquote lang="en">${p(one.quote)}</blockquote>`,
      ...one.says.map(p),
    ]),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title></head>`,
    '<body><main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...(sections.length ? sections : [p(voice.s.assess.noAnswers)]),
    ...notes.map(p),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

/** Markdown in which nothing a visitor wrote is markup. */
export function toMarkdown(
  statement: DeclarationStatement,
  model: DeclarationModel,
  voice: Voice,
  day: string,
): string {
  const { title, themes, notes } = outlineOf(statement, model, voice, day);
  const sections = themes.flatMap((theme) => [
    `## ${escapeMarkdown(theme.title)}`,
    ...theme.principles.flatMap((one) => [
      `### ${escapeMarkdown(one.title)}`,
      `> ${escapeMarkdown(one.quote)}`,
      ...one.says.map((words) => escapeMarkdown(words)),
    ]),
  ]);
  const body = sections.length ? sections : [voice.s.assess.noAnswers];
  return `${[`# ${escapeMarkdown(title)}`, ...body, '---', ...notes.map(escapeMarkdown)].join('\n\n')}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
}

/** Any sign of punctuation may be escaped; a line of words may not begin an indented block. */
function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/[!-/:-@[-`{-~]/gu, '\\$&'))
    .filter(Boolean)
    .join('\\\n');
}
