import {
  domainsOf,
  latestRelease,
  RELEASE_DETAILS,
  type AreaDomain,
  type Lsoa,
} from '@odm-widgets/data/model';
import { sharesInput } from '../../area-profile.chart.js';
import { lsoasOf, type AreaModel } from '../../area-profile.model.js';
import type { Fact } from '../../fact.js';
import { percentOf } from '../../percent.js';
import { areaName, nationOfArea, placeName } from '../../place-names.js';
import type { SectionContent } from '../../section.js';
import { withCapital } from '../../with-capital.js';
import { factBase, figureOf, shortest, type SectionI18n } from './shared.summary.js';
import { valuesOf, type SectionData } from './values.model.js';

/** Neighbourhoods in the most deprived tenth of a domain. */
const inTenth = (lsoas: readonly Lsoa[], domain: AreaDomain) =>
  lsoas.filter(({ decile }) => decile[domain] === 1).length;

/** Shares of neighbourhoods in the most deprived tenth; of a nation it is a tenth by definition. */
function tenthShares(model: AreaModel, domain: AreaDomain, i18n: SectionI18n) {
  const nation = nationOfArea(model);
  return model.places.flatMap((place) => {
    // Another nation has another index.
    if (place.parts.some(({ council }) => council.nation !== nation)) return [];
    const lsoas = lsoasOf(place.parts);
    const value =
      place.kind === 'nation'
        ? 10
        : percentOf(lsoas.length ? inTenth(lsoas, domain) : undefined, lsoas.length);
    return value === undefined
      ? []
      : [{ id: place.id, place: placeName(place, model, i18n), value, own: place.kind === 'area' }];
  });
}

/** The overall index: how many neighbourhoods are among the most deprived, their spread, and where it may be said, 2019. */
export function deprivationContent(
  model: AreaModel,
  earlier: SectionData | undefined,
  i18n: SectionI18n,
): SectionContent {
  const words = i18n.strings.own;
  const nation = nationOfArea(model)!;
  const { count: total } = RELEASE_DETAILS[latestRelease(nation)].areas;
  const area = areaName(model, i18n);
  const { format } = i18n;
  const { lsoas } = model;
  const n = inTenth(lsoas, 'overall');
  const ranks = lsoas.map(({ rank }) => rank.overall!).sort((a, b) => a - b);
  const provenance = model.area.parts[0]?.council.areas.provenance;
  const isOurLookup = RELEASE_DETAILS[latestRelease(nation)].wardMatch === 'estimate';
  const caveats = [words.caveat.relative, ...(isOurLookup ? [words.caveat.lookup] : [])];
  const base = { ...factBase(model, provenance, i18n), section: 'deprivation' as const, caveats };
  const { fact: earlierFact, note } = earlierYear(model, earlier, i18n);
  const facts: Fact[] = [
    {
      ...base,
      id: 'deprivation.most-deprived-10',
      sentence: withCapital(
        words.deprivation.sentence({
          n,
          total: lsoas.length,
          count: format.number(n),
          of: format.number(lsoas.length),
          area,
          nation: i18n.strings.nation[nation],
        }),
      ),
      values: [
        {
          label: i18n.strings.figure.deprivation,
          value: n,
          unit: 'neighbourhoods',
          of: lsoas.length,
        },
      ],
    },
    {
      ...base,
      id: 'deprivation.ranks',
      sentence: withCapital(
        words.deprivation.ranks({
          total: ranks.length,
          least: format.number(ranks[0]!),
          most: format.number(ranks.at(-1)!),
          of: format.number(total),
          area,
        }),
      ),
      values: (ranks.length > 1 ? (['least', 'most'] as const) : (['one'] as const)).map((name) => ({
        label: words.deprivation.rank[name],
        value: name === 'most' ? ranks.at(-1)! : ranks[0]!,
        unit: 'rank',
        of: total,
      })),
    },
    ...(earlierFact ? [{ ...base, ...earlierFact, caveats: [words.caveat.release, ...caveats] }] : []),
  ];
  const tenths = Array.from({ length: 10 }, (_, index) => index + 1);
  const compared = model.places.filter(
    ({ parts }) => parts.length && parts.every(({ council }) => council.nation === nation),
  );
  return {
    facts,
    notes: note ? [note] : [],
    ...figureOf(
      sharesInput(tenthShares(model, 'overall', i18n)),
      i18n.strings.figure.deprivation,
      facts[0]!.sentence,
      model,
      i18n,
    ),
    table: {
      caption: i18n.strings.section.deprivation,
      columns: [
        { key: 'tenth', label: words.table.tenth },
        ...compared.map((place) => ({
          key: `neighbourhoods_${place.id}`,
          label: words.table.neighbourhoods({ place: placeName(place, model, i18n) }),
          numeric: true,
        })),
      ],
      rows: tenths.map((tenth) => [
        words.deprivation.tenth(tenth),
        ...compared.map(
          ({ parts }) => lsoasOf(parts).filter(({ decile }) => decile.overall === tenth).length,
        ),
      ]),
    },
    provenance,
  };
}

/** The same neighbourhoods in 2019, where the boundaries of all of them are the same; or the reason why not. */
function earlierYear(
  model: AreaModel,
  earlier: SectionData | undefined,
  i18n: SectionI18n,
): { fact?: Pick<Fact, 'id' | 'sentence' | 'values'>; note?: string } {
  const words = i18n.strings.own.deprivation;
  if (!earlier) return { note: words.noEarlierOfNation };
  const deciles = valuesOf(model.area, 'overall-decile-2019', earlier) ?? [];
  const changed = deciles.filter((decile) => decile === null).length;
  if (changed) return { note: words.noEarlier(changed, i18n.format.number(changed)) };
  const n = deciles.filter((decile) => decile === 1).length;
  const area = areaName(model, i18n);
  return {
    fact: {
      id: 'deprivation.2019',
      sentence: words.earlier({
        n,
        total: deciles.length,
        count: i18n.format.number(n),
        of: i18n.format.number(deciles.length),
        area,
      }),
      values: [
        {
          label: words.earlierFigure,
          value: n,
          unit: 'neighbourhoods',
          of: deciles.length,
        },
      ],
    },
  };
}

/** Every domain: neighbourhoods among the most deprived, and the domain that stands out. */
export function domainsContent(model: AreaModel, i18n: SectionI18n): SectionContent {
  const words = i18n.strings.own;
  const nation = nationOfArea(model)!;
  const release = latestRelease(nation);
  const { lsoas } = model;
  const area = areaName(model, i18n);
  const provenance = model.area.parts[0]?.council.areas.provenance;
  const base = {
    ...factBase(model, provenance, i18n),
    section: 'domains' as const,
    caveats: [words.caveat.relative],
  };
  const domains = domainsOf(release).filter((domain) => domain !== 'overall');
  const counts = domains.map((domain) => ({ domain, count: inTenth(lsoas, domain) }));
  const most = Math.max(...counts.map(({ count }) => count));
  const figured = counts.find(({ count }) => count === most)!.domain;
  const valuesFor = (domain: AreaDomain, count: number) => ({
    domain: words.deprivation.domain[domain],
    n: count,
    total: lsoas.length,
    count: i18n.format.number(count),
    of: i18n.format.number(lsoas.length),
    area,
    nation: i18n.strings.nation[nation],
  });
  const labelOf = (domain: AreaDomain) =>
    `${i18n.strings.figure.deprivation}: ${words.deprivation.domain[domain]}`;
  const leading = counts.filter(({ count }) => count === most).map(({ domain }) => domain);
  const together = words.deprivation.inDomain({
    ...valuesFor(figured, most),
    // Names of domains may have an "and" of their own.
    domain: leading.map((domain) => words.deprivation.domain[domain]).join('; '),
  });
  const isShort = shortest(together, '') === together;
  const facts: Fact[] = [
    {
      ...base,
      id: 'domains.stands-out',
      sentence:
        most === 0
          ? withCapital(
              words.deprivation.none({ total: lsoas.length, area, nation: i18n.strings.nation[nation] }),
            )
          : leading.length === 1 && lsoas.length > 1
            ? words.deprivation.standsOut(valuesFor(figured, most))
            : isShort
              ? together
              : words.deprivation.inDomain(valuesFor(figured, most)),
      values: (isShort ? leading : [figured]).map((domain) => ({
        label: labelOf(domain),
        value: most,
        unit: 'neighbourhoods',
        of: lsoas.length,
      })),
    },
    ...counts.map(({ domain, count }): Fact => ({
      ...base,
      id: `domains.${domain}`,
      sentence: words.deprivation.inDomain(valuesFor(domain, count)),
      values: [
        {
          label: labelOf(domain),
          value: count,
          unit: 'neighbourhoods',
          of: lsoas.length,
        },
      ],
    })),
  ];
  const compared = model.places.filter(
    ({ parts }) => parts.length && parts.every(({ council }) => council.nation === nation),
  );
  return {
    facts,
    notes: [],
    ...figureOf(
      sharesInput(tenthShares(model, figured, i18n)),
      labelOf(figured),
      facts[0]!.sentence,
      model,
      i18n,
    ),
    table: {
      caption: i18n.strings.section.domains,
      columns: [
        { key: 'domain', label: words.table.domain },
        ...compared.flatMap((place) => {
          const name = placeName(place, model, i18n);
          return [
            {
              key: `neighbourhoods_${place.id}`,
              label: words.table.neighbourhoods({ place: name }),
              numeric: true,
            },
            { key: `percent_${place.id}`, label: words.table.share({ place: name }), numeric: true },
          ];
        }),
      ],
      rows: domains.map((domain) => [
        words.deprivation.domain[domain],
        ...compared.flatMap((place) => {
          const own = lsoasOf(place.parts);
          return [inTenth(own, domain), percentOf(inTenth(own, domain), own.length)];
        }),
      ]),
    },
    provenance,
  };
}
