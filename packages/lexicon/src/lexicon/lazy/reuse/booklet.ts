import { localList, localText, type Lexicon, type LocalText, type Term } from '@odm-widgets/data/model';
import { effectLines, inOneLine } from '../../../shared/effects.summary.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';

const WORDS = { en, cy } as const;

/** Pages of A5, so that a printer makes a booklet of them; a term is never cut in two. */
const STYLES = `@page { size: A5; margin: 14mm 14mm 16mm; }
html { font: 10pt/1.4 system-ui, sans-serif; color: #231f20; background: #fff; }
body { margin: 0 auto; max-inline-size: 120mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 12pt; margin: 0 0 1mm; break-after: avoid; }
h1, h2, p, dd, dt, li { overflow-wrap: break-word; hyphens: manual; }
p { margin: 0 0 1.5mm; }
article { break-inside: avoid; margin: 0 0 5mm; padding-top: 3mm; border-top: 0.3mm solid #c9cfd4; }
dl { display: grid; grid-template-columns: 28mm minmax(0, 1fr); gap: 0.5mm 3mm; margin: 0; font-size: 9pt; }
dt { color: #5b6670; }
dd { grid-column: 2; margin: 0; }
code { overflow-wrap: anywhere; }
.themes { columns: 2; padding: 0; list-style: none; break-after: page; }
.themes li { break-inside: avoid; margin: 0 0 2mm; }
footer { break-inside: avoid; font-size: 9pt; border-top: 0.3mm solid #231f20; padding-top: 3mm; }
`;

/**
 * The lexicon as a page to print on A5: themes with their terms, then every term in the order of its name. Only what
 * may be reused is in it: quotes have licences of their own and are left out.
 */
export function bookletHtml(lexicon: Lexicon, locale: 'en' | 'cy'): string {
  const terms = [...lexicon.terms].sort((a, b) =>
    localText(a.name, locale).text.localeCompare(localText(b.name, locale).text, locale),
  );
  const title = textHtml(lexicon.name, locale);
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(localText(lexicon.name, locale).text)}</title>`,
    `<style>${STYLES}</style></head>`,
    '<body>',
    `<h1>${title}</h1>`,
    lexicon.starter ? `<p>${escapeHtml(WORDS[locale].starter)}</p>` : '',
    `<ul class="themes">${lexicon.themes.map((theme) => themeHtml(theme, terms, locale)).join('\n')}</ul>`,
    ...terms.map((term) => termHtml(term, lexicon, locale)),
    `<footer><p>${escapeHtml([lexicon.publisher, lexicon.licence, lexicon.issued].join(' · '))}</p><p><code>${escapeHtml(lexicon.url)}</code></p></footer>`,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}

function themeHtml(
  { id, name }: Lexicon['themes'][number],
  terms: readonly Term[],
  locale: 'en' | 'cy',
): string {
  const names = terms.filter(({ themes }) => themes.includes(id)).map((term) => textHtml(term.name, locale));
  return `<li><strong>${textHtml(name, locale)}</strong>: ${names.join(', ')}</li>`;
}

function termHtml(term: Term, { terms }: Lexicon, locale: 'en' | 'cy'): string {
  const words = WORDS[locale];
  const byId = new Map(terms.map((one) => [one.id, one]));
  const others = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const other = byId.get(id);
      return other ? [textHtml(other.name, locale)] : [];
    });
  const joined = (values: readonly string[]) => (values.length ? [values.join('; ')] : []);
  const listed = (list: Term['aka']) => {
    const { words: own, lang } = localList(list, locale);
    return joined(own).map((text) => inLanguage(text, lang));
  };
  const rows: [name: string, lines: readonly string[]][] = [
    ...effectLines(term.effects, { strings: WORDS[locale], locale }).map(
      ({ label, groups }): [string, string[]] => [
        label,
        [escapeHtml(inOneLine(groups.map(({ text }) => text)))],
      ],
    ),
    // Sentences, each in a line of its own.
    [words.strategies, term.strategies.map((text) => textHtml(text, locale))],
    [words.aka, listed(term.aka)],
    [words.planners, listed(term.planners)],
    [words.opposite, joined(others(term.relations.opposite))],
    [words.broader, joined(others(term.relations.broader))],
    [words.osm, joined(term.osm.map((tag) => `<code>${escapeHtml(tag)}</code>`))],
  ];
  const facts = rows
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([name, lines]) => `<dt>${escapeHtml(name)}</dt>${lines.map((line) => `<dd>${line}</dd>`).join('')}`,
    );
  return `<article id="${escapeHtml(term.id)}"><h2>${textHtml(term.name, locale)}</h2><p>${textHtml(term.meaning, locale)}</p><dl>${facts.join('')}</dl></article>`;
}

/** A text in the booklet's language, or in another with that language on it. */
function textHtml(text: LocalText, locale: string): string {
  const said = localText(text, locale);
  return inLanguage(said.text, said.lang);
}

const inLanguage = (text: string, lang: string | undefined) =>
  lang ? `<span lang="${escapeHtml(lang)}">${escapeHtml(text)}</span>` : escapeHtml(text);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
