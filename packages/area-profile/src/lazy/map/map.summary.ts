import type { I18n } from '@odm-widgets/core';
import { commonPlaceName } from '@odm-widgets/data/model';
import type { AreaWard } from '../../area-profile.model.js';
import type { CouncilMap } from './map.model.js';
import type { MapStrings } from './strings/types.js';

/** Name of a ward in the reader’s language. */
export const wardName = ({ name, welshName }: AreaWard, { locale }: Pick<I18n, 'locale'>): string =>
  commonPlaceName(locale === 'cy' ? (welshName ?? name) : name);

/** How the lines of the map are to be read. */
export function mapCaveats(councils: readonly CouncilMap[], i18n: I18n<MapStrings>): string[] {
  const { differs, noOfficialLine } = i18n.strings;
  return councils.flatMap(({ wards }) =>
    wards.flatMap(({ ward: place, official }) => {
      const ward = wardName(place, i18n);
      if (!official) return [noOfficialLine({ ward })];
      return official.length ? [differs({ ward })] : [];
    }),
  );
}
