import { rangeOf, RURAL_URBAN_CLASSES } from '@odm-widgets/data/model';
import { lsoasOf, type AreaModel } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { areaName, placeName } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import { rangesOf } from './rates.summary.js';
import { factBase, figureOf, type SectionI18n } from './shared.summary.js';

/** How many people live in the area, in which neighbourhoods, and whether those are rural or urban. */
export function peopleContent(model: AreaModel, i18n: SectionI18n): SectionContent {
  const words = i18n.strings.own;
  const area = areaName(model, i18n);
  const { people = 0, lsoas } = model.area.figures;
  const summary = model.area.parts[0]?.council.profile?.provenance;
  const provenance = summary && {
    ...summary,
    sources: summary.sources.filter(({ title }) => !title.includes('TS011')),
  };
  const summaries = model.area.parts.flatMap(({ council, indices }) =>
    indices.map((index) => council.profile!.lsoas[index]!),
  );
  const rural = summaries.filter(({ ruralUrban }) => ruralUrban.startsWith('R')).length;
  const base = factBase(model, provenance, i18n);
  const sourceNamed = (start: string) =>
    provenance?.sources.find(({ title }) => title.includes(start)) ?? base.source;
  const facts: Fact[] = [
    {
      ...base,
      id: 'people.residents',
      section: 'people',
      source: sourceNamed('usual residents'),
      sentence: words.people.sentence(lsoas, {
        people: i18n.format.number(people),
        area,
        count: i18n.format.number(lsoas),
      }),
      values: [
        { label: i18n.strings.table.people, value: people, unit: 'people' },
        { label: i18n.strings.table.neighbourhoods, value: lsoas, unit: 'neighbourhoods' },
      ],
      date: words.date.census,
      caveats: [words.caveat.census],
    },
    {
      ...base,
      id: 'people.rural',
      section: 'people',
      source: sourceNamed('Rural Urban'),
      sentence: words.people.rural({
        n: rural,
        total: lsoas,
        count: i18n.format.number(rural),
        of: i18n.format.number(lsoas),
        area,
      }),
      values: [{ label: words.people.ruralFigure, value: rural, unit: 'neighbourhoods', of: lsoas }],
      caveats: [],
    },
  ];
  const places = model.places.flatMap((place) => {
    const rate = place.parts.length
      ? rangeOf(lsoasOf(place.parts).map(({ population }) => population ?? null))
      : undefined;
    return rate
      ? [{ id: place.id, place: placeName(place, model, i18n), rate, own: place.kind === 'area' }]
      : [];
  });
  return {
    facts,
    notes: [],
    ...figureOf(
      rangesOf(places, (value) => i18n.format.number(value), i18n),
      words.people.figure,
      facts[0]!.sentence,
      model,
      i18n,
    ),
    table: {
      caption: i18n.strings.section.people,
      columns: [
        { key: 'neighbourhood', label: words.table.neighbourhood },
        { key: 'code', label: words.table.code },
        { key: 'people_2021', label: words.table.people, numeric: true },
        { key: 'rural_urban', label: words.table.ruralUrban },
      ],
      rows: model.lsoas.map(({ name, code, population }, index) => [
        name,
        code,
        population,
        words.people.classes[summaries[index]?.ruralUrban ?? RURAL_URBAN_CLASSES[0]],
      ]),
    },
    provenance,
  };
}
