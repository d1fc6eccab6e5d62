import { attributesOf, prerenderI18n, type Prerender } from '@odm-widgets/core/prerender.js';
import { PUBLISHED_TEXT_URL } from '@odm-widgets/data/declaration';
import { loadDeclaration } from './declaration-loader.js';
import { insertPlace, principlesOf, provenanceOf } from './declaration.model.js';
import { toQuery } from './declaration.query.js';
import { comparisonNote, headline, titleOf } from './declaration.summary.js';
import { en } from './strings/en.js';

/** What `<odm-declaration>` shows, without a page: every principle in full, in the words of its text. */
export const prerender: Prerender = async ({ read, locale, pageUrl, signal, warn }) => {
  const { place, ...attributes } = attributesOf(read, ['place', 'src', 'practice']);
  const query = toQuery(attributes, pageUrl, PUBLISHED_TEXT_URL);
  const [model, i18n] = await Promise.all([
    loadDeclaration(query, signal, warn),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
  ]);
  const { strings } = i18n;
  const note = comparisonNote(model, i18n);
  const line = (text: string) => ({ text: insertPlace(text, place), language: 'en' });
  return {
    heading: strings.heading,
    headline: headline(model, i18n),
    notes: [strings.textLanguageNote, note || strings.labelsNote].filter(Boolean),
    items: principlesOf(model.text).map((principle) => {
      const own = model.practice?.principles.get(principle.number);
      return {
        title: `${principle.number}. ${titleOf(principle, i18n, place)}`,
        titleLanguage: principle.comparison === 'same' ? undefined : 'en',
        lines: [
          line(principle.text),
          ...principle.parts.map(({ text }) => line(text)),
          ...(own?.practice ? [`${strings.practice.title}: ${own.practice}`] : []),
        ],
      };
    }),
    provenance: provenanceOf(model, strings.method),
    more: 'list',
    stands: true,
  };
};
