import type { Boundaries } from '@odm-widgets/data/model';
import { officialLines } from '@odm-widgets/data/model';
import type { AreaModel, AreaPart, AreaWard } from '../../area-profile.model.js';

/** A council on the map, with the neighbourhoods of it that are in the area. */
export interface CouncilMap {
  part: AreaPart;
  boundaries: Boundaries;
  /** Wards that the area is, with the parts of their official lines that are not on the outline of what is counted. */
  wards: readonly { ward: AreaWard; official: readonly number[] | undefined }[];
}

/** What the map of an area is drawn from. */
export function toCouncilMap(model: AreaModel, part: AreaPart, boundaries: Boundaries): CouncilMap {
  const isOfWards = model.kind === 'ward' || model.kind === 'wards';
  const { lsoas } = part.council.areas;
  return {
    part,
    boundaries,
    wards: (isOfWards ? model.wards : []).flatMap((ward) => {
      const areas = part.indices.flatMap((index) =>
        lsoas[index]!.ward === ward.code ? [lsoas[index]!.code] : [],
      );
      return areas.length ? [{ ward, official: officialLines(boundaries, ward.code, areas) }] : [];
    }),
  };
}
