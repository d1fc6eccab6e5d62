import type { ProfileFile } from './profile-files.js';

/**
 * One figure of every neighbourhood. Counts are added up; rates are not, and are told by their range and their middle; a
 * class is a number that stands for something else.
 */
export interface ProfileColumn {
  id: string;
  kind: 'count' | 'rate' | 'class';
  /** Counts that the publisher rounds to a multiple. */
  multiple?: number;
  /** Digits after the point. */
  decimals?: number;
  /** Least value, where it is below 0. */
  least?: number;
}

const counts = (...ids: string[]): ProfileColumn[] => ids.map((id) => ({ id, kind: 'count' }));
const roundedCounts = (...ids: string[]): ProfileColumn[] =>
  ids.map((id) => ({ id, kind: 'count', multiple: 5 }));
const rates = (decimals: number, ...ids: string[]): ProfileColumn[] =>
  ids.map((id) => ({ id, kind: 'rate', decimals }));

/** Columns of each section, in the order of its files. */
export const PROFILE_COLUMNS: Readonly<Record<ProfileFile, readonly ProfileColumn[]>> = {
  households: counts('none', 'one', 'two', 'three', 'four'),
  tenure: counts(
    'owned-outright',
    'mortgage',
    'shared-ownership',
    'council-rented',
    'other-social-rented',
    'private-rented',
    'other-private-rented',
    'rent-free',
  ),
  qualifications: counts(
    'no-qualifications',
    'level-1',
    'level-2',
    'apprenticeship',
    'level-3',
    'level-4',
    'other-qualifications',
  ),
  occupation: counts(
    'higher-managerial',
    'lower-managerial',
    'intermediate',
    'small-employers',
    'lower-supervisory',
    'semi-routine',
    'routine',
    'never-worked',
    'students',
  ),
  income: [
    ...roundedCounts('income-deprived', 'employment-deprived', 'children', 'older-people'),
    ...rates(3, 'income-rate', 'employment-rate'),
  ],
  crime: rates(
    1,
    'violence-with-injury',
    'violence-without-injury',
    'stalking-and-harassment',
    'burglary',
    'theft',
    'criminal-damage',
    'public-order',
    'anti-social-behaviour',
  ),
  services: [
    { id: 'broadband', kind: 'rate', decimals: 3, least: -5 },
    ...rates(0, 'patients-per-gp'),
    ...rates(3, 'overcrowding-bedrooms', 'overcrowding-rooms'),
  ],
  earlier: [{ id: 'overall-decile-2019', kind: 'class' }],
};
