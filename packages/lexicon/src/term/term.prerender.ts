import { attributesOf, NotNeeded, prerenderI18n, type Prerender } from '@odm-widgets/core/prerender.js';
import { localText } from '@odm-widgets/data/model';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import { loadTerm } from './term-loader.js';
import { toLayout, toQuery } from './term.query.js';
import { sentence, sourceText } from './term.summary.js';

/** What `<odm-term layout="block">` shows below its word, without a page: all that it shows. */
export const prerender: Prerender = async ({ read, locale, base, pageUrl, text, signal, warn }) => {
  const { src, term, layout, href } = attributesOf(read, ['src', 'term', 'layout', 'href']);
  if (toLayout(layout, warn) === 'popover')
    throw new NotNeeded('its word, or the link inside it, is what stands without scripts');
  const query = toQuery({ src, term }, text, { language: locale, baseUrl: pageUrl, apiBase: () => base });
  if (!query) return undefined;
  const model = await loadTerm(query, signal);
  const i18n = await prerenderI18n(locale, { en, cy: () => Promise.resolve(cy) });
  const page = href.trim();
  return {
    heading: '',
    headline: sentence(model, i18n),
    headlineLanguage: localText(model.term.meaning, locale).lang,
    notes: [sourceText(model, i18n)],
    links: page
      ? [{ text: i18n.strings.more, url: new URL(addressIn(page, model.term.id), pageUrl).href }]
      : [],
    more: 'none',
    below: true,
    stands: true,
  };
};

/** Address of a term in the page of a lexicon. */
const addressIn = (page: string, id: string) => `${page.replace(/#.*$/u, '')}#${id}`;
