// Sections of a profile: what comes when one is opened.
import { savedFigure, wordsLanguage } from '@odm-widgets/charts';
import { sourceLines, sourceNames, standardActions, type Action, type I18n } from '@odm-widgets/core';
import type { Provenance } from '@odm-widgets/data/model';
import type { AreaModel } from '../../area-profile.model.js';
import { englishNames } from '../../place-names.js';
import type { LoadedSection, SectionContent, SectionContext } from '../../section.js';
import type { SectionState } from '../../section-controller.js';
import { isLive, type SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import { sectionContentView, sectionStateView } from './section.view.js';
import { loadDatasetSection, toSectionI18n } from './sections-loader.js';

export { styles } from './sections.styles.js';

/**
 * Loads a section by its id.
 *
 * @throws {OdmError}
 */
export async function loadSection(id: SectionId, context: SectionContext): Promise<LoadedSection> {
  if (id === 'map') return (await import('../map/index.js')).loadMapSection(context);
  if (!isLive(id)) return loadDatasetSection(id, context);
  return (await import('../live-panels/index.js')).loadLiveSection(id, context);
}

/** What a section is drawn with. */
export interface SectionInput {
  model: AreaModel;
  state: SectionState | undefined;
  content: SectionContent | undefined;
  i18n: I18n<AreaStrings>;
  noChart: boolean;
  noTable: boolean;
  noActions: boolean;
  /** Heading of the profile, for what is saved. */
  title: string;
  retry: () => void;
  announce: (text: string) => void;
  root: ParentNode;
}

/** The content of an open section. */
export function sectionView(id: SectionId, input: SectionInput): unknown {
  const { model, state, content, noChart, noTable } = input;
  const i18n = toSectionI18n(input.i18n);
  if (!content) return sectionStateView(state?.status === 'failed' ? 'failed' : 'loading', i18n, input.retry);
  const { provenance } = content;
  return sectionContentView(model, content, i18n, {
    chart: !noChart,
    table: !noTable,
    actions: provenance && content.table && !input.noActions ? actionsOf(id, input, content, provenance) : [],
    announce: input.announce,
  });
}

/** Downloads and a citation of one section. */
function actionsOf(
  id: SectionId,
  { model, i18n, title, noChart, root }: SectionInput,
  { facts, table, figure, caveats: others = [] }: SectionContent,
  provenance: Provenance,
): Action[] {
  const heading = `${title}: ${i18n.strings.section[id]}`;
  const sentence = facts[0]?.sentence ?? figure?.label ?? '';
  const caveats = [...new Set([...facts.flatMap((fact) => fact.caveats), ...others])];
  const caption = {
    title: heading,
    sentences: [sentence],
    notes: [...caveats, ...sourceLines(provenance, i18n)],
    ...wordsLanguage(i18n.locale, [...englishNames(model), ...sourceNames(provenance)]),
  };
  return standardActions(
    {
      title: heading,
      sentence,
      caveats,
      fileName: `profile-${id}`,
      table: table!,
      provenance,
      hasChart: figure !== undefined && !noChart,
      chart: () => {
        const chart = root.querySelector(`[data-section="${id}"] .section-chart`);
        return chart && figure ? savedFigure(figure, caption, chart) : null;
      },
    },
    i18n,
  );
}
