import type { MapInput } from '@odm-widgets/charts/map.js';
import { filesAt, getBoundaries, type DatasetFiles } from '@odm-widgets/data/boundaries';
import { DatasetClient } from '@odm-widgets/data/dataset';
import { officialLines, outlineOf, type Boundaries, type Lsoa } from '@odm-widgets/data/model';

/** Neighbourhoods on a map: those that are shown, of the ones that belong to a place. */
export function mapInput(boundaries: Boundaries, lsoas: readonly Lsoa[], ward = ''): MapInput {
  const codes = lsoas.map(({ code }) => code);
  return {
    label: 'Neighbourhoods on a map',
    guide: 'Each shape is a neighbourhood.',
    councils: [
      {
        boundaries,
        layer: 'areas',
        shapes: lsoas.map(({ code, name, decile }) => ({
          code,
          text: name,
          tenth: decile.overall!,
          letters: String(decile.overall),
        })),
        outlines: [outlineOf(codes.map((code) => boundaries.areas.get(code)!))],
        official: [officialLines(boundaries, ward, codes) ?? []],
        names: [{ text: 'The ward', codes, place: true }],
      },
    ],
    key: {
      tenths: { most: 'Most deprived 10%', least: 'Least deprived 10%' },
      entries: [{ text: 'Around the neighbourhoods', line: 'outline' }],
    },
  };
}

/** The neighbourhoods of a ward on a map, or all of a council; with the published files or those of a server. */
export async function mapInputOf(council: string, ward: string, files: DatasetFiles): Promise<MapInput> {
  const client = new DatasetClient('', (path) => files.get(path.slice(1)));
  const [boundaries, { lsoas }] = await Promise.all([
    getBoundaries(files, council),
    client.authority(council, council.startsWith('W') ? 'wales-2025' : '2025'),
  ]);
  const shown = ward ? lsoas.filter((lsoa) => lsoa.ward === ward) : lsoas;
  return mapInput(boundaries, shown, ward);
}

/** The files of the dataset as the server of the tests has them. */
export const servedFiles = (): DatasetFiles => filesAt('/dataset/');
