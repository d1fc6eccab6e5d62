import type { ExploreInput } from '@odm-widgets/charts';
import { exploreAction, savedFigure, wordsLanguage } from '@odm-widgets/charts';
import { sourceLines, sourceNames, standardActions, type Action, type I18n } from '@odm-widgets/core';
import type { AreaModel } from '../../area-profile.model.js';
import { englishNames } from '../../place-names.js';
import type { SavedPicture, SectionContent } from '../../section.js';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';

/** What the actions of a section are made with. */
export interface SectionActionsInput {
  model: AreaModel;
  i18n: I18n<AreaStrings>;
  /** Heading of the profile, for what is saved. */
  title: string;
  noChart: boolean;
  root: ShadowRoot;
}

/** Downloads, a citation and the view that explores the figure of one section; none where there is nothing to save. */
export function sectionActions(
  id: SectionId,
  content: SectionContent,
  { model, i18n, title, noChart, root }: SectionActionsInput,
): Action[] {
  const { facts, table, figure, provenance, caveats: others = [] } = content;
  if (!table || !provenance) return [];
  const heading = `${title}: ${i18n.strings.section[id]}`;
  const sentence = facts[0]?.sentence ?? figure?.label ?? '';
  const caveats = [...new Set([...facts.flatMap((fact) => fact.caveats), ...others])];
  const caption = {
    title: heading,
    sentences: [sentence],
    notes: [...caveats, ...sourceLines(provenance, i18n)],
    ...wordsLanguage(i18n.locale, [...englishNames(model), ...sourceNames(provenance)]),
  };
  const fileName = `profile-${id}`;
  const actions = standardActions(
    () => ({
      title: heading,
      sentence,
      caveats,
      fileName,
      table,
      provenance,
      chart: () => {
        const chart = root.querySelector(`[data-section="${id}"] .section-chart`);
        return chart && figure ? savedFigure(figure, caption, chart) : null;
      },
    }),
    { hasChart: figure !== undefined && !noChart },
    i18n,
  );
  const explore = noChart ? undefined : exploreOf(content, { caption, fileName }, i18n);
  return [...actions, ...(explore ? [exploreAction(explore, i18n, root)] : [])];
}

/** What the view that explores the figure of a section takes, fetched by its button; undefined without a figure. */
function exploreOf(
  { comparison, compared, figureLabel = '', exploreMap }: SectionContent,
  picture: SavedPicture,
  i18n: I18n<AreaStrings>,
): (() => Promise<ExploreInput>) | undefined {
  if (exploreMap) return () => Promise.resolve(exploreMap(picture));
  if (!comparison) return undefined;
  return async () =>
    (await import('../explore/explore.js')).exploreComparison(
      comparison,
      { value: figureLabel, place: compared },
      i18n,
      picture,
    );
}
