import { staticFigureSvg } from '@odm-widgets/charts/figure.js';
import { attributesOf, prerenderI18n, type PlacePages, type Prerender } from '@odm-widgets/core/prerender.js';
import { isOn } from '@odm-widgets/core/hint.js';
import { filesAt } from '@odm-widgets/data/councils';
import { isoDay } from '../shared/later-elections.js';
import { placeLanguage } from '../shared/place-names.js';
import { loadWords } from '../shared/words-loader.js';
import { caveatsBelow, notes } from './notes.summary.js';
import { englishNames, placeName } from './phrases.summary.js';
import { loadRepresentation } from './representation-loader.js';
import { toQuery, VIEWS, wordsView } from './representation.query.js';
import { headline } from './representation.summary.js';
import { en } from './strings/en.js';

/** The grid shows all of England, whichever council is named. */
const VIEWS_OF_A_PLACE = VIEWS.filter((view) => view !== 'grid');

/** Places with pages of their own. */
export const pages: PlacePages = {
  authority: VIEWS_OF_A_PLACE,
  region: VIEWS_OF_A_PLACE,
  'combined-authority': VIEWS_OF_A_PLACE,
  nation: VIEWS,
};

/** What `<odm-representation>` shows at first, without a page. */
export const prerender: Prerender = async ({ read, locale, base, signal, once, idPrefix, now, warn }) => {
  const attributes = {
    ...attributesOf(read, [
      'authority',
      'authorities',
      'region',
      'combinedAuthority',
      'nation',
      'view',
      'year',
    ]),
    electionPeriod: isOn(read('election-period')),
  };
  const query = toQuery(attributes, base, warn);
  if (!query) return undefined;
  const [loaded, language, { figureI18n, WARDS_PER_PAGE }, { toFigure }, { limitRows, toTable, wardNames }] =
    await Promise.all([
      once(`representation ${JSON.stringify(query)}`, () =>
        loadRepresentation(query, filesAt(base), signal, isoDay(now)),
      ),
      prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
      import('./lazy/figure/figure.js'),
      import('./lazy/picture/picture.js'),
      import('./lazy/details/index.js'),
    ]);
  const { model, i18n } = await loadWords(loaded, language, () => import('./lazy/nations/index.js'));
  const { strings } = i18n;
  const { shown, note } = limitRows(toTable(model, model.wards, i18n), i18n);
  const sentence = headline(model, i18n);
  const map = query.view === 'map' ? await import('./lazy/map/index.js') : undefined;
  const figure =
    map && model.map
      ? map.toMapFigure(model, model.wards, i18n)
      : toFigure(model, model.wards.slice(0, WARDS_PER_PAGE), figureI18n(i18n));
  return {
    heading: strings.heading[wordsView(model.view)](model.grid ? '' : placeName(model, i18n)),
    headline: sentence,
    notes: [
      ...notes(model, i18n),
      ...(map?.mapNotes(model, i18n) ?? []),
      ...(model.electionPeriod ? [strings.electionPeriod] : []),
    ],
    figure: staticFigureSvg({ ...figure, label: sentence }, idPrefix),
    figureGuide: figure.guide,
    table: { data: shown, label: i18n.core.table, note },
    caveats: caveatsBelow(model, i18n),
    provenance: model.provenance,
    englishNames: [
      ...englishNames(model),
      ...(placeLanguage(model.release, locale) === 'en' ? wardNames(shown) : []),
    ],
    stands: true,
  };
};
