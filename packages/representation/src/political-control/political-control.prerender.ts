import { staticFigureSvg } from '@odm-widgets/charts/figure.js';
import { oneOf } from '@odm-widgets/core/one-of.js';
import { attributesOf, prerenderI18n, type PlacePages, type Prerender } from '@odm-widgets/core/prerender.js';
import { filesAt } from '@odm-widgets/data/lamps';
import { isoDay } from '../shared/later-elections.js';
import { loadWords } from '../shared/words-loader.js';
import { loadPoliticalControl } from './political-control-loader.js';
import { hasOtherMayor, sortCouncils } from './political-control.model.js';
import { ORDERS, toQuery, type Order } from './political-control.query.js';
import {
  englishNames,
  headline,
  notes,
  placeName,
  unknownCouncilsNote,
} from './political-control.summary.js';
import { en } from './strings/en.js';

/** Places with pages of their own. */
export const pages: PlacePages = { authority: [], region: [], 'combined-authority': [], nation: [] };

/** What `<odm-political-control>` shows at first, without a page. A map of hexagons is drawn as lamps in rows. */
export const prerender: Prerender = async ({ read, locale, base, signal, once, idPrefix, now, warn }) => {
  const attributes = attributesOf(read, [
    'authority',
    'authorities',
    'region',
    'combinedAuthority',
    'nation',
    'compare',
    'domain',
    'layout',
    'release',
    'order',
  ]);
  const query = toQuery(attributes, base, warn);
  if (!query) return undefined;
  const [loaded, language, { figureI18n }, { lampsFigure }, { toTable }] = await Promise.all([
    once(`political-control ${JSON.stringify(query)}`, () =>
      loadPoliticalControl(query, filesAt(base), signal, isoDay(now)),
    ),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
    import('./lazy/figure/figure.js'),
    import('./lazy/picture/picture.js'),
    import('./lazy/details/index.js'),
  ]);
  const { model, i18n } = await loadWords(loaded, language, () => import('./lazy/nations/index.js'));
  const { strings } = i18n;
  const councils = sortCouncils(model.councils, oneOf<Order>('order', attributes.order, ORDERS, warn));
  const sentence = headline(model, i18n);
  const figure = lampsFigure(councils, sentence, figureI18n(i18n), model);
  return {
    heading: strings.heading(placeName(model, i18n)),
    headline: sentence,
    notes: [
      ...notes(model, i18n),
      ...unknownCouncilsNote(model, i18n),
      ...(councils.some(hasOtherMayor) ? [strings.mayorNote] : []),
    ],
    figure: staticFigureSvg(figure, idPrefix),
    figureGuide: figure.guide,
    table: { data: toTable(model, councils, i18n), label: i18n.core.table },
    caveats: [strings.association],
    provenance: model.provenance,
    englishNames: englishNames(model),
    stands: true,
  };
};
