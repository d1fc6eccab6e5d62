import { staticFigureSvg } from '@odm-widgets/charts/figure.js';
import { isOn } from '@odm-widgets/core/hint.js';
import { attributesOf, prerenderI18n, type PlacePages, type Prerender } from '@odm-widgets/core/prerender.js';
import { filesAt } from '@odm-widgets/data/profile';
import { loadArea } from './area-loader.js';
import { toFigure } from './area-profile.chart.js';
import { CouncilReader } from './council-loader.js';
import { toQuery } from './area-profile.query.js';
import { headline, lineBelow, subjectOf } from './area-profile.summary.js';
import { areaName, englishNames } from './place-names.js';
import { en } from './strings/en.js';

/** Places with pages of their own. */
export const pages: PlacePages = { ward: [], authority: [] };

/** What `<odm-area-profile>` shows at first, without a page. */
export const prerender: Prerender = async ({ read, locale, base, signal, once, idPrefix, warn }) => {
  const attributes = {
    ...attributesOf(read, [
      'ward',
      'wards',
      'lsoas',
      'postcode',
      'authority',
      'authorities',
      'nation',
      'areaName',
    ]),
    compare: read('compare') ?? 'authority region nation',
    picker: isOn(read('picker')),
  };
  const query = toQuery(attributes, () => base, warn);
  if (!query) return undefined;
  const [model, i18n, { noticeTexts }, { caveats, toTable, detailsI18n }] = await Promise.all([
    // In every language, and with what areas of the same council have in common.
    once(`area-profile area ${JSON.stringify(query)}`, async () => {
      const reader = await once(
        `area-profile councils ${query.base}`,
        async () => new CouncilReader(filesAt(query.base), signal),
      );
      return loadArea(query, signal, reader.files, reader);
    }),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
    import('./lazy/messages/index.js'),
    import('./lazy/details/index.js'),
  ]);
  const words = detailsI18n(i18n);
  const { strings } = words;
  const figure = toFigure(model, i18n);
  return {
    heading: strings.heading(areaName(model, i18n)),
    headline: headline(model, i18n),
    notes: [lineBelow(model, i18n), ...noticeTexts(model.notices, i18n)],
    ...(isOn(read('no-chart'))
      ? {}
      : {
          figure: staticFigureSvg(figure, idPrefix),
          figureLabel: i18n.strings.figure[subjectOf(model)],
          figureGuide: figure.guide,
        }),
    table: { data: toTable(model, words), label: i18n.core.table },
    caveats: caveats(model, words),
    provenance: model.provenance,
    englishNames: englishNames(model),
    stands: true,
  };
};
