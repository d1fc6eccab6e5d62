import { staticFigureSvg } from '@odm-widgets/charts/figure.js';
import {
  attributesOf,
  prerenderI18n,
  type Once,
  type PlacePages,
  type Prerender,
} from '@odm-widgets/core/prerender.js';
import { isOn } from '@odm-widgets/core/hint.js';
import { filesAt } from '@odm-widgets/data/boundaries';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { commonPlaceName } from '@odm-widgets/data/model';
import { inLanguage } from './nation-loader.js';
import { en } from './strings/en.js';
import { toFigure } from './ward-deprivation.chart.js';
import { availableView } from './ward-deprivation.model.js';
import { readSettings, toQuery, VIEWS, type WardQuery } from './ward-deprivation.query.js';
import { comparisonSentences, englishNames, headline } from './ward-deprivation.summary.js';
import type { WardSources } from './ward-request.js';
import { loadWard, sourcesFor } from './ward-loader.js';

/** Places with pages of their own. */
export const pages: PlacePages = { ward: VIEWS };

/** What `<odm-ward-deprivation>` shows at first, without a page. */
export const prerender: Prerender = async ({ read, locale, base, signal, once, idPrefix, warn }) => {
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
  const [loaded, language, { noticeTexts, toPickerI18n }, { caveats, toTable }] = await Promise.all([
    once(`ward-deprivation ward ${JSON.stringify(query)}`, async () =>
      loadWard(query, await sharedSources(query, once), signal),
    ),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
    import('./lazy/picker/index.js'),
    import('./lazy/details/index.js'),
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
    figureGuide: figure.guide,
    table: { data: toTable(model, view, i18n), label: i18n.core.table },
    caveats: [...(map?.mapCaveats(model, i18n) ?? []), ...caveats(model, i18n)],
    provenance: model.provenance,
    englishNames: englishNames(model),
    stands: true,
  };
};

/** What the wards of a council have in common is read once for all of them. */
async function sharedSources(query: WardQuery, shared: Once): Promise<WardSources> {
  const { base, source } = query;
  if (source !== 'dataset') return sourcesFor(query);
  const files = filesAt(base);
  const once: Once = (key, load) => shared(`ward-deprivation ${key}`, load);
  const client = new DatasetClient(base, (url, options) =>
    once(url, () => files.get(url.slice(base.length), options)),
  );
  return {
    once,
    files: client,
    areas: {
      ward: (ward, release, options) => client.ward(ward, release, options),
      authority: (authority, release, options) =>
        once(`areas ${authority} ${release} ${options?.allDomains}`, () =>
          client.authority(authority, release, options),
        ),
    },
  };
}
