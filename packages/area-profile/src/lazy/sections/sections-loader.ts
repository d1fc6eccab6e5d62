import { withStrings, type I18n } from '@odm-widgets/core';
import { CENSUS_FILES, type ProfileFile } from '@odm-widgets/data/model';
import { getPartyNames, getProfileSection, getTurnout } from '@odm-widgets/data/profile';
import type { AreaModel } from '../../area-profile.model.js';
import { nationOfArea } from '../../place-names.js';
import type { LoadedSection, SectionContent, SectionContext } from '../../section.js';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import { COUNT_SECTIONS, countsContent, type CountSection } from './counts.summary.js';
import { deprivationContent, domainsContent } from './deprivation.summary.js';
import { withMainFiles } from './main-files-loader.js';
import { peopleContent } from './people.summary.js';
import { ratesContent, type RateSection } from './rates.summary.js';
import { seatsContent } from './seats.summary.js';
import type { SectionI18n } from './shared.summary.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { SectionStrings } from './strings/types.js';
import { turnoutContent } from './turnout.summary.js';
import { councilsOf, type SectionData } from './values.model.js';

/** The widget's language with the words of its sections. */
export function toSectionI18n(i18n: I18n<AreaStrings>): SectionI18n {
  return withStrings(i18n, { ...i18n.strings, own: i18n.locale === 'cy' ? cy : en });
}

/** Words of a section in both languages, before its reader's language is known. */
type Write = (i18n: SectionI18n) => SectionContent;

/**
 * Loads what a section of the dataset says of an area.
 *
 * @throws {OdmError}
 */
export async function loadDatasetSection(id: SectionId, context: SectionContext): Promise<LoadedSection> {
  const write = await loadWriter(id, context);
  return (i18n) => write(toSectionI18n(i18n));
}

async function loadWriter(id: SectionId, context: SectionContext): Promise<Write> {
  const { model } = context;
  const refusal = refusalOf(id, model);
  if (refusal) return ({ strings }) => refused(strings.own.refused[refusal]);
  switch (id) {
    case 'people':
      return (i18n) => peopleContent(model, i18n);
    case 'households':
    case 'tenure':
    case 'qualifications':
    case 'occupation': {
      const data = await loadData(id, context);
      return (i18n) => countsContent(id, model, data, i18n);
    }
    case 'income':
    case 'crime':
    case 'services': {
      const data = await loadData(id, context);
      return (i18n) => ratesContent(id, model, data, i18n);
    }
    case 'deprivation': {
      const [ranked, earlier] = await Promise.all([
        withMainFiles(context),
        nationOfArea(model) === 'england' ? loadData('earlier', context) : undefined,
      ]);
      return (i18n) => deprivationContent(ranked, earlier, i18n);
    }
    case 'domains': {
      const ranked = await withMainFiles(context, true);
      return (i18n) => domainsContent(ranked, i18n);
    }
    case 'representation': {
      const [represented, parties] = await Promise.all([withMainFiles(context), loadParties(context)]);
      return (i18n) => seatsContent(represented, parties, i18n);
    }
    case 'turnout': {
      const regions = await loadTurnout(context);
      return (i18n) => turnoutContent(model, regions, i18n);
    }
    default:
      return ({ strings }) => refused(strings.own.unavailable);
  }
}

function refused(reason: string): SectionContent {
  return { facts: [], notes: [reason], provenance: undefined };
}

/** Why a section says nothing of an area. */
function refusalOf(id: SectionId, { nations }: AreaModel): keyof SectionStrings['refused'] | undefined {
  const [nation] = nations;
  const isCensus = id === 'people' || CENSUS_FILES.some((file) => file === id);
  const hasCensus = nations.every((one) => one === 'england' || one === 'wales');
  if (isCensus) return hasCensus ? undefined : 'census-only';
  if (id === 'representation') return undefined;
  if (id === 'turnout') return nations.includes('england') ? undefined : 'england-only';
  if (nations.length > 1) return 'two-nations';
  const isEnglish = isRateSection(id);
  return isEnglish && nation !== 'england' ? 'england-only' : undefined;
}

function isRateSection(id: SectionId): id is RateSection {
  return id === 'income' || id === 'crime' || id === 'services';
}

/** Whether a section is one of counts, which are added up. */
export function isCountSection(id: SectionId): id is CountSection {
  return Object.hasOwn(COUNT_SECTIONS, id);
}

/** A section of every council that the places are in and that has it. */
async function loadData(file: ProfileFile, { model, files, signal }: SectionContext): Promise<SectionData> {
  const isCensus = CENSUS_FILES.includes(file);
  const councils = councilsOf(model).filter(({ code }) =>
    isCensus ? /^[EW]/u.test(code) : code.startsWith('E'),
  );
  const sections = await Promise.all(
    councils.map(({ code, lsoas }) => getProfileSection(files, file, code, lsoas, { signal })),
  );
  return { file, sections: new Map(councils.map(({ code }, index) => [code, sections[index]!])) };
}

async function loadParties({ model, files, signal }: SectionContext) {
  const names = await Promise.all(
    model.area.parts.map(({ council: { areas } }) =>
      getPartyNames(files, areas.authority.code, areas.release, { signal }),
    ),
  );
  return Object.assign({}, ...names) as Readonly<Record<string, string>>;
}

async function loadTurnout({ model, files, signal }: SectionContext) {
  const regions = new Set(model.area.parts.flatMap(({ council }) => council.profile?.region ?? []));
  return Promise.all([...regions].map((region) => getTurnout(files, region, { signal })));
}
