import { attributesOf, prerenderI18n, type Prerender } from '@odm-widgets/core/prerender.js';
import { localText } from '@odm-widgets/data/model';
import { loadLexicon } from './lexicon-loader.js';
import { filterTerms, provenanceOf } from './lexicon.model.js';
import { toFilter, toQuery } from './lexicon.query.js';
import { caveats, headline, tally } from './lexicon.summary.js';
import { themeTable } from './lexicon.table.js';
import { en } from './strings/en.js';

/** What `<odm-lexicon>` shows, without a page: every term that its filter leaves, with its meaning. */
export const prerender: Prerender = async ({ read, locale, base, pageUrl, signal, warn }) => {
  const { src, observations, ...chosen } = attributesOf(read, [
    'src',
    'observations',
    'topic',
    'who',
    'effect',
  ]);
  const query = toQuery({ src, observations }, { language: locale, baseUrl: pageUrl, apiBase: () => base });
  const [model, i18n] = await Promise.all([
    loadLexicon(query, signal),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
  ]);
  const { strings } = i18n;
  const { lexicon } = model;
  const filter = toFilter({ search: '', ...chosen }, lexicon.themes, warn);
  return {
    heading: strings.heading,
    headline: headline(model, i18n),
    notes: caveats(model, i18n),
    items: filterTerms(lexicon.terms, filter).map((term) => {
      const name = localText(term.name, locale);
      const { text, lang } = localText(term.meaning, locale);
      return {
        title: name.text,
        titleLanguage: name.lang,
        lines: [lang ? { text, language: lang } : text, ...(term.effects.length ? [tally(term, i18n)] : [])],
      };
    }),
    table: { data: themeTable(model, i18n), label: strings.table.summary },
    provenance: provenanceOf(model, lexicon.observations, i18n),
    more: 'list',
    stands: true,
  };
};
