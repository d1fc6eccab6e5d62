import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import type { ElectionYear } from '@odm-widgets/data/model';
import {
  NO_COUNCILS_WARNING,
  toQueryNation,
  toScope,
  type QueryNation,
  type Scope,
  type ScopeAttributes,
} from '../shared/scope.js';

export const VIEWS = ['wards', 'map', 'deciles', 'grid', 'turnout', 'over-time'] as const;
export type View = (typeof VIEWS)[number];

/** A view with words of its own; a map has those of the list of its wards. */
export type WordsView = Exclude<View, 'map'>;
export const wordsView = (view: View): WordsView => (view === 'map' ? 'wards' : view);

/** Everything that changes which model is shown. */
export interface RepresentationQuery extends QueryNation {
  base: string;
  scope: Scope;
  view: View;
  /** Election to show turnout of; the newest of these wards when undefined. There is no map of wards before 2025. */
  year: ElectionYear | undefined;
  /** Leaves out every comparison of parties. */
  electionPeriod: boolean;
}

export interface RepresentationAttributes extends ScopeAttributes {
  view: string;
  year: string;
  electionPeriod: boolean;
}

/**
 * Attributes to a query; undefined when the author has not yet named any councils.
 *
 * @throws {ConfigError} when no code or name can be read
 */
export function toQuery(
  attributes: RepresentationAttributes,
  base: string,
  warn: Warn,
): RepresentationQuery | undefined {
  const { electionPeriod } = attributes;
  const requestedView = oneOf<View>('view', attributes.view, VIEWS, warn);
  // The grid always shows England; a council named with it is highlighted.
  const scope =
    toScope(attributes, warn) ??
    (requestedView === 'grid' ? ({ by: 'nation', nation: 'england' } as const) : undefined);
  if (!scope) {
    warn(NO_COUNCILS_WARNING);
    return undefined;
  }
  // Before an election only turnout and the list of wards can be shown without parties.
  const view = electionPeriod && requestedView !== 'turnout' ? 'wards' : requestedView;
  return {
    base,
    scope,
    view,
    year: parseYear(attributes.year, warn),
    electionPeriod,
    ...toQueryNation(scope, attributes.nation, warn),
  };
}

function parseYear(text: string, warn: Warn): ElectionYear | undefined {
  const year = text.trim();
  if (year === '2024' || year === '2025') return Number(year) as ElectionYear;
  if (year)
    warn(`year="${text}" is not known. Use one of: 2024, 2025. Showing the newest election.`, {
      value: year,
      known: ['2024', '2025'],
    });
  return undefined;
}
