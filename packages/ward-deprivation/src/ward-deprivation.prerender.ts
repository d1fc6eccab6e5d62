import { staticFigureSvg } from '@odm-widgets/charts/figure.js';
import { attributesOf, prerenderI18n, type PlacePages, type Prerender } from '@odm-widgets/core/prerender.js';
import { isOn } from '@odm-widgets/core/hint.js';
import { commonPlaceName } from '@odm-widgets/data/model';
import { inLanguage } from './nation-loader.js';
import { en } from './strings/en.js';
import { toFigure } from './ward-deprivation.chart.js';
import { availableView } from './ward-deprivation.model.js';
import { readSettings, toQuery, VIEWS } from './ward-deprivation.query.js';
import { caveats, comparisonSentences, englishNames, headline } from './ward-deprivation.summary.js';
import { toTable } from './ward-deprivation.table.js';
import { loadWard, sourcesFor } from './ward-loader.js';

/** Places with pages of their own. */
export const pages: PlacePages = { ward: VIEWS };

/** What `<odm-ward-deprivation>` shows at first, without a page. */
export const prerender: Prerender = async ({ read, locale, base, signal, idPrefix, warn }) => {
  const attributes = {
    ...attributesOf(read, [
      'ward',
      'postcode',
      'authority',
      'authorities',
      'nation',
      'domain',
      'compare',
      'release',
      'view',
      'source',
    ]),
    picker: isOn(read('picker')),
  };
  const query = toQuery(attributes, () => base, warn);
  if (!query) return undefined;
  const [loaded, language, { noticeTexts, toPickerI18n }] = await Promise.all([
    sourcesFor(query).then((sources) => loadWard(query, sources, signal)),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
    import('./lazy/picker/index.js'),
  ]);
  const { model, i18n } = await inLanguage(loaded, language);
  const { strings } = i18n;
  const view = availableView(readSettings(attributes, warn).view, model);
  const hasChart = !isOn(read('no-chart'));
  const map = view === 'map' && hasChart ? await import('./lazy/map/index.js') : undefined;
  const figure = map ? map.toMapFigure(model, i18n) : toFigure(model, view, i18n);
  return {
    heading: strings.heading(commonPlaceName(model.ward.name)),
    headline: headline(model, i18n),
    notes: [
      comparisonSentences(model, i18n).join(' '),
      ...noticeTexts(model.notices, toPickerI18n(i18n), { hasChart }),
    ],
    figure: staticFigureSvg(figure, idPrefix),
    table: { data: toTable(model, view, i18n), label: strings.table.show },
    caveats: [...(map?.mapCaveats(model, i18n) ?? []), ...caveats(model, i18n)],
    provenance: model.provenance,
    englishNames: englishNames(model),
    stands: true,
  };
};
