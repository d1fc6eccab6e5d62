// Sections of a profile: what comes when one is opened.
import type { Action, FooterParts, I18n } from '@odm-widgets/core';
import type { AreaModel } from '../../area-profile.model.js';
import type { LoadedSection, SectionContent, SectionContext } from '../../section.js';
import type { SectionState } from '../details/section-controller.js';
import { isLive, type SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';
import { sectionContentView, sectionStateView } from './section.view.js';
import { withMainFiles } from './main-files-loader.js';
import { loadDatasetSection, toSectionI18n } from './sections-loader.js';

export { styles } from './sections.styles.js';

/**
 * Loads a section by its id.
 *
 * @throws {OdmError}
 */
export async function loadSection(id: SectionId, context: SectionContext): Promise<LoadedSection> {
  if (id === 'map') {
    const [{ loadMapSection }, model] = await Promise.all([
      import('../map/index.js'),
      withMainFiles(context),
    ]);
    return loadMapSection({ ...context, model });
  }
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
  /** Downloads of what is shown. */
  actions: readonly Action[];
  /** What writes the table and the sources in full; undefined while it is on its way. */
  views: FooterParts['views'];
  announce: (text: string) => void;
  retry: () => void;
}

/** The content of an open section. */
export function sectionView(input: SectionInput): unknown {
  const { model, state, content, noChart, noTable } = input;
  const i18n = toSectionI18n(input.i18n);
  if (!content) return sectionStateView(state?.status === 'failed' ? 'failed' : 'loading', i18n, input.retry);
  return sectionContentView(model, content, i18n, {
    chart: !noChart,
    table: !noTable,
    actions: input.actions,
    views: input.views,
    announce: input.announce,
  });
}
