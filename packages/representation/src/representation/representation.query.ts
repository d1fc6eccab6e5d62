import { oneOf, type Warn } from '@odm-widgets/core/one-of.js';
import type { ElectionYear } from '@odm-widgets/data/model';
import { NO_COUNCILS_WARNING, toScope, type Scope, type ScopeAttributes } from '../shared/scope.js';

export const VIEWS = ['wards', 'deciles', 'grid', 'turnout', 'over-time'] as const;
export type View = (typeof VIEWS)[number];
/** Wards that are shown at a time. */
export const WARDS_PER_PAGE = 60;

/** Everything that changes the answer. */
export interface RepresentationQuery {
  base: string;
  scope: Scope;
  view: View;
  /** Election to show turnout of; the newest there was, when left out. */
  year: ElectionYear | undefined;
  /** Leaves every comparison of parties out. */
  electionPeriod: boolean;
}

export interface RepresentationAttributes extends ScopeAttributes {
  view: string;
  year: string;
  electionPeriod: boolean;
}

/**
 * Attributes to a query; undefined when the author has not yet said where.
 *
 * @throws {ConfigError} when codes are named and none of them is one
 */
export function toQuery(
  attributes: RepresentationAttributes,
  base: string,
  warn: Warn,
): RepresentationQuery | undefined {
  const asked = oneOf<View>('view', attributes.view, VIEWS, warn);
  const { electionPeriod } = attributes;
  // The grid is all of England; a council named beside it is picked out.
  const scope = toScope(attributes, warn) ?? (asked === 'grid' ? ({ by: 'england' } as const) : undefined);
  if (!scope) {
    warn(NO_COUNCILS_WARNING);
    return undefined;
  }
  // What is left of the others without their parties is in the list of wards.
  const view = electionPeriod && asked !== 'turnout' ? 'wards' : asked;
  return { base, scope, view, year: parseYear(attributes.year, warn), electionPeriod };
}

function parseYear(text: string, warn: Warn): ElectionYear | undefined {
  const year = text.trim();
  if (year === '2024' || year === '2025') return Number(year) as ElectionYear;
  if (year) warn(`year="${text}" is not known. Use one of: 2024, 2025. Showing the newest election.`);
  return undefined;
}
