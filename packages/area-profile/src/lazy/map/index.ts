// The map of an area: its boundaries and what draws them arrive when its section is opened.
import '@odm-widgets/charts/map/define.js';
import { withStrings } from '@odm-widgets/core';
import { getBoundaries } from '@odm-widgets/data/boundaries';
import { hasBoundaries, type Provenance } from '@odm-widgets/data/model';
import { areaName } from '../../place-names.js';
import type { LoadedSection, SectionContext } from '../../section.js';
import { toAreaMap, toMapExplore } from './map.chart.js';
import { toCouncilMap, type CouncilMap } from './map.model.js';
import { mapCaveats } from './map.summary.js';
import { toMapTable } from './map.table.js';
import { mapStrings } from './strings/index.js';

/**
 * Loads the map of an area, whose model has the ranks of its neighbourhoods.
 *
 * @throws {OdmError}
 */
export async function loadMapSection({ model, files, signal }: SectionContext): Promise<LoadedSection> {
  const { parts } = model.area;
  if (!parts.every(({ council }) => hasBoundaries(council.areas.authority.code)))
    return ({ locale }) => ({ facts: [], notes: [mapStrings[locale].noBoundaries], provenance: undefined });
  const councils = await Promise.all(
    parts.map(async (part) => {
      const boundaries = await getBoundaries(files, part.council.areas.authority.code, { signal });
      return toCouncilMap(model, part, boundaries);
    }),
  );
  return (language) => {
    const i18n = withStrings(language, mapStrings[language.locale]);
    const area = areaName(model, language);
    const { shades, noShades } = i18n.strings;
    return {
      facts: [],
      notes: [],
      isMap: true,
      figure: toAreaMap(model, councils, area, i18n),
      ...(model.nations.length === 1
        ? { exploreMap: (picture) => toMapExplore(model, councils, area, i18n, picture) }
        : {}),
      figureLabel: model.nations.length === 1 ? shades : noShades,
      table: toMapTable(model, area, i18n),
      caveats: mapCaveats(councils, i18n),
      provenance: provenanceOf(councils),
    };
  };
}

/** Sources of the ranks, of the wards they are counted in, and of the boundaries. */
function provenanceOf(councils: readonly CouncilMap[]): Provenance {
  const all = councils.flatMap(({ part, boundaries }) => [
    part.council.areas.provenance,
    boundaries.provenance,
  ]);
  const sources = new Map(all.flatMap((one) => one.sources.map((source) => [source.title, source])));
  return { ...all[0]!, sources: [...sources.values()] };
}
