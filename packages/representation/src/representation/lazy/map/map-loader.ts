import { getBoundaries, getCountedAreas, type DatasetFiles } from '@odm-widgets/data/boundaries';
import { mergeProvenance } from '@odm-widgets/data/councils';
import {
  countedLines,
  hasBoundaries,
  officialLines,
  RECODED_AUTHORITIES,
  type Boundaries,
} from '@odm-widgets/data/model';
import { addSources } from '../../../shared/used-sources.js';
import type { MappedCouncil, NoMapReason, RepresentationModel } from '../../representation.model.js';
import type { RepresentationQuery } from '../../representation.query.js';

/** One map has room for so many councils: those of every combined authority. */
const MAX_COUNCILS = 20;

/** What draws a council, or why it could not be read. */
type Outcome = { council: MappedCouncil } | { error: unknown };

interface Request {
  query: Pick<RepresentationQuery, 'scope' | 'year'>;
  files: DatasetFiles;
  signal: AbortSignal;
}

/**
 * The model of a list of wards with what draws its map, or with the reason why there is none. Boundaries of councils
 * that are named by their codes are requested at once, those of others when it is known which these are.
 *
 * @throws {EmptyResult} where there are no wards
 */
export async function withMap(
  figures: Promise<RepresentationModel>,
  request: Request,
): Promise<RepresentationModel> {
  const { query, signal } = request;
  const isPast = query.year === 2024;
  const early = new Map(
    (isPast ? [] : codesNamed(query)).map((code) => [code, outcomeOf(code, request)] as const),
  );
  const model = await figures;
  const { councils } = model;
  const withoutMap = (noMap: NoMapReason): RepresentationModel => ({ ...model, noMap });
  if (!councils.every(({ code }) => hasBoundaries(code))) return withoutMap('nation');
  if (isPast) return withoutMap('year');
  if (councils.length > MAX_COUNCILS) return withoutMap('many');
  const outcomes = await Promise.all(councils.map(({ code }) => early.get(code) ?? outcomeOf(code, request)));
  signal.throwIfAborted();
  const failed = outcomes.find((outcome) => 'error' in outcome);
  if (failed) {
    console.error('<odm-representation> The boundaries could not be loaded.', failed.error);
    return withoutMap('failed');
  }
  const mapped = outcomes.flatMap((outcome) => ('council' in outcome ? outcome.council : []));
  return {
    ...model,
    view: 'map',
    map: { councils: mapped },
    // The sources of the boundaries are credited wherever the map may go.
    provenance: addSources(
      model.provenance,
      mapped.map(({ boundaries }) => boundaries.provenance).reduce(mergeProvenance).sources,
    ),
  };
}

/** Codes of councils in a query, of which there are boundaries. */
function codesNamed({ scope }: Request['query']): string[] {
  if (scope.by !== 'authorities') return [];
  const codes = scope.requested.map((code) => RECODED_AUTHORITIES[code] ?? code).filter(hasBoundaries);
  return codes.length > MAX_COUNCILS ? [] : codes;
}

async function outcomeOf(code: string, { files, signal }: Request): Promise<Outcome> {
  try {
    const [boundaries, counted] = await Promise.all([
      getBoundaries(files, code, { signal }),
      getCountedAreas(files, code, { signal }),
    ]);
    return { council: { boundaries, differing: differingWards(boundaries, counted) } };
  } catch (error) {
    return { error };
  }
}

/** Wards whose official line is not the outline of the areas counted in them, with the other parts of that outline. */
function differingWards(
  boundaries: Boundaries,
  counted: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly number[]> {
  const wards = [...boundaries.wards.keys()].map(
    (ward) => [ward, counted.get(ward) ?? []] as [string, readonly string[]],
  );
  return new Map(
    wards.flatMap(([ward, areas]) => {
      const lines = countedLines(boundaries, ward, areas);
      const differs = lines.length > 0 || officialLines(boundaries, ward, areas)?.length;
      return differs ? [[ward, lines]] : [];
    }),
  );
}
