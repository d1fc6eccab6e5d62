export { CRIME_CATEGORIES, type CrimeCategory } from './categories.js';
export {
  getCrimes,
  MAX_PARTS,
  type CategoryCount,
  type CrimesAnswer,
  type CrimesOptions,
  type CrimesQuery,
} from './client.js';
export { findIncompleteness, type Incompleteness, type MonthlyCount } from './coverage.js';
export { CHANGELOG, findGap, findRailwayGap, KNOWN_GAPS, type KnownGap } from './known-gaps.js';
export { mergeAreas, type SharedLines } from './merge-areas.js';
export {
  isInside,
  positionInside,
  toPolyParameter,
  type Outline,
  type Position,
  type Ring,
} from './outline.js';
export { parseCrimes, parseForce, parseMonths, type PublishedMonth } from './parse.js';
export { crimesSource } from './source.js';
