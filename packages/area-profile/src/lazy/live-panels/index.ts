/** Sections that are read from public services when they are opened: each is loaded, and fails, by itself. */
import { withStrings, type I18n } from '@odm-widgets/core';
import { ConfigError } from '@odm-widgets/data';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import { getGrants, grantNavUrl, sumGrants, type GrantList } from '@odm-widgets/data/grants';
import { commonPlaceName, type Source } from '@odm-widgets/data/model';
import {
  AGE,
  censusSource,
  ECONOMIC_ACTIVITY,
  getCensusCounts,
  type CensusTable,
} from '@odm-widgets/data/nomis';
import type { DatasetFiles } from '@odm-widgets/data/profile';
import { crimesSource, getCrimes, MAX_PARTS, mergeAreas, type Outline } from '@odm-widgets/data/police';
import type { AreaModel } from '../../area-profile.model.js';
import { areaName } from '../../place-names.js';
import type { LoadedSection, SectionContext } from '../../section.js';
import type { LiveSectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import type { Fact } from '../../fact.js';
import {
  AGE_GROUPS,
  ageFacts,
  CENSUS_GEOGRAPHY,
  WORK_GROUPS,
  workFacts,
  type CensusSection,
} from './census.summary.js';
import { censusTable } from './census.table.js';
import { CRIME_GEOGRAPHY, crimeFacts, incompleteText } from './crimes.summary.js';
import { crimeTable } from './crimes.table.js';
import { grantFacts } from './grants.summary.js';
import { grantTable } from './grants.table.js';
import { censusFigure, crimesFigure, grantsFigure, type LiveFigure } from './live.chart.js';
import { liveStrings } from './strings/index.js';
import type { LiveContent, LiveI18n, NamedPlace } from './types.js';

const ENGLAND_AND_WALES = 'K04000001';
/** Areas with census and police data. */
const COVERED = new Set(['england', 'wales']);

/** Loads a section; what it shows is written for each language it is shown in. */
export function loadLiveSection(id: LiveSectionId, context: SectionContext): Promise<LoadedSection> {
  switch (id) {
    case 'age':
      return loadCensus(context, AGE, (section, i18n, figure) => ({
        ...figure(ageFacts(section, i18n), AGE_GROUPS['under-15'], i18n.strings.age.figure),
        table: censusTable(
          section,
          i18n.strings.age.band,
          i18n.strings.age.caption({ area: section.area }),
          i18n.strings.age.residents,
          i18n,
        ),
      }));
    case 'work':
      return loadCensus(context, ECONOMIC_ACTIVITY, (section, i18n, figure) => ({
        ...figure(workFacts(section, i18n), WORK_GROUPS['in-work'], i18n.strings.work.figure),
        table: censusTable(
          section,
          i18n.strings.work.activity,
          i18n.strings.work.caption({ area: section.area }),
          i18n.strings.work.residents,
          i18n,
        ),
      }));
    case 'crime-reports':
      return loadCrimes(context);
    case 'grants':
      return loadGrants(context);
  }
}

/** A section that says one thing and has no figures. */
const noted = (note: (i18n: LiveI18n) => string, provenance?: LiveContent['provenance']): LoadedSection =>
  inLanguage((i18n) => ({ facts: [], notes: [note(i18n)], provenance }));

const inLanguage =
  (write: (i18n: LiveI18n, own: I18n<AreaStrings>) => LiveContent): LoadedSection =>
  (i18n) =>
    write(withStrings(i18n, liveStrings[i18n.locale]), i18n);

type CensusFacts = Pick<LiveContent, 'facts'> & Partial<LiveFigure>;

async function loadCensus<C extends string>(
  { model, signal }: SectionContext,
  table: CensusTable<C>,
  write: (
    section: CensusSection<C>,
    i18n: LiveI18n,
    withFigure: (facts: readonly Fact[], categories: readonly C[], label: string) => CensusFacts,
  ) => CensusFacts & Pick<LiveContent, 'table'>,
): Promise<LoadedSection> {
  if (!model.nations.every((nation) => COVERED.has(nation)))
    return noted(({ strings }) => strings.census.otherNation);
  const councils = model.kind === 'authority' ? [] : model.authorities;
  const lsoas = model.lsoas.map(({ code }) => code);
  const comparisons = [...councils.map(({ code }) => code), ENGLAND_AND_WALES];
  const answer = await getCensusCounts(table, { lsoas, comparisons }, { signal });
  const source = censusSource(table);
  const provenance = {
    release: '2021',
    geography: CENSUS_GEOGRAPHY,
    method: 'Counts of LSOAs, added up by Nomis as the section was opened',
    sources: [source],
  };
  if (!answer) return noted(({ strings }) => strings.census.none, provenance);
  return inLanguage((i18n, own) => {
    const places: NamedPlace[] = [
      // In the sentences, an area in one council is beside it, and one in several beside both nations.
      ...(councils.length === 1 ? councils : []),
      { code: ENGLAND_AND_WALES, name: own.strings.englandAndWales },
      ...(councils.length > 1 ? councils : []),
    ];
    const section = { answer, area: areaName(model, own), places, source };
    const withFigure = (facts: readonly Fact[], categories: readonly C[], label: string) => ({
      facts,
      ...censusFigure(section, categories, label, facts[0]!.sentence, model, own),
    });
    return { ...write(section, i18n, withFigure), notes: [], provenance };
  });
}

async function loadCrimes({ model, files, signal }: SectionContext): Promise<LoadedSection> {
  if (!model.nations.every((nation) => COVERED.has(nation)))
    return noted(({ strings }) => strings.crimes.otherNation);
  const { people } = model.area.figures;
  const outline = await readOutline(model, files, signal);
  // Islands: each part would be a request of its own, and the largest alone would not be the area.
  if (outline.length > MAX_PARTS) return noted(({ strings }) => strings.crimes.tooManyParts);
  const answer = await getCrimes(
    { outline, ...(people === undefined ? {} : { residents: people }) },
    { signal },
  );
  if (answer.kind === 'refused') return noted(({ strings }) => strings.crimes.refused);
  const source = crimesSource(answer.month);
  const provenance = {
    release: answer.month,
    geography: CRIME_GEOGRAPHY,
    method: 'Crimes inside the outline of the area, counted as the section was opened',
    sources: [source],
  };
  const hasRates = model.nations.includes('england');
  return inLanguage((i18n, own) => {
    if (answer.kind === 'incomplete') {
      const { strings } = i18n;
      const text = incompleteText(answer.reason, answer.month, i18n);
      return { facts: [], notes: [text, ...(hasRates ? [strings.crimes.instead] : [])], provenance };
    }
    const area = areaName(model, own);
    const facts = crimeFacts(answer, area, source, i18n);
    return {
      facts,
      notes: [],
      ...crimesFigure(answer, facts[0]!.sentence, model, own, i18n),
      table: crimeTable(answer, area, i18n),
      provenance,
    };
  });
}

/** The outline of the neighbourhoods, council by council. */
async function readOutline({ area }: AreaModel, files: DatasetFiles, signal: AbortSignal): Promise<Outline> {
  const outlines = await Promise.all(
    area.parts.map(async ({ council: { areas }, indices }) => {
      const boundaries = await getBoundaries(files, areas.authority.code, { signal });
      return mergeAreas(
        boundaries,
        indices.map((index) => areas.lsoas[index]!.code),
      );
    }),
  );
  return outlines.flat();
}

async function loadGrants({ model, grants: address, signal }: SectionContext): Promise<LoadedSection> {
  const list = address ? await getGrants(address.href, { base: address.base, signal }) : undefined;
  const url = grantNavUrl({
    wards: model.kind === 'authority' ? [] : model.wards.map(({ code }) => code),
    authorities: model.authorities.map(({ code }) => code),
  });
  return inLanguage((i18n, own) => {
    const { strings } = i18n;
    const area = areaName(model, own);
    const links = url ? [{ text: strings.grants.grantNav({ area }), url }] : [];
    if (!list || !address)
      return { facts: [], notes: [strings.grants.noSearch], links, provenance: undefined };
    return { ...grantContent(list, area, address, model, i18n, own), links };
  });
}

function grantContent(
  list: GrantList,
  area: string,
  address: NonNullable<SectionContext['grants']>,
  model: AreaModel,
  i18n: LiveI18n,
  own: I18n<AreaStrings>,
): LiveContent {
  const { host, href } = toUrl(address);
  const latest = list.grants[0]?.day ?? '';
  const source: Source = {
    title: 'Grants in the 360Giving Data Standard',
    publisher: host,
    url: href,
    licence: 'as its publisher says',
    licenceUrl: href,
    attribution: '',
    asAt: latest,
  };
  const provenance = { release: latest, geography: area, method: '', sources: [source] };
  if (list.grants.length === 0) return { facts: [], notes: [i18n.strings.grants.none], provenance };
  const facts = grantFacts(list, commonPlaceName(area), source, host, i18n);
  const { currency } = sumGrants(list.grants)[0]!;
  return {
    facts,
    notes: [],
    ...grantsFigure(list.grants, currency, facts[0]!.sentence, model, own, i18n),
    table: grantTable(list, area, i18n),
    provenance,
  };
}

function toUrl({ href, base }: NonNullable<SectionContext['grants']>): URL {
  try {
    return new URL(href, base);
  } catch (cause) {
    throw new ConfigError(`grants="${href.slice(0, 80)}" is no address.`, { cause });
  }
}
