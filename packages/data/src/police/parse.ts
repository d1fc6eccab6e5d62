import { expectArray, expectInteger, expectObject, expectString, throwShapeError } from '../shape.js';
import { CRIME_CATEGORIES, type CrimeCategory } from './categories.js';
import { isInside, type Position, type Ring } from './outline.js';
import type { RawCrime, RawMonth, RawPlace } from './raw.js';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

export interface PublishedMonth {
  /** Such as "2026-08". */
  month: string;
  /** Ids of the forces that the service lists for it. */
  forces: ReadonlySet<string>;
}

/** The months that the service has, the latest first. @throws {DataShapeError} that names the field */
export function parseMonths(json: unknown): PublishedMonth[] {
  const months = expectArray(json, 'The list of months', (value, field) => {
    const { date, 'stop-and-search': forces }: Partial<Record<keyof RawMonth, unknown>> = expectObject(
      value,
      field,
    );
    return {
      month: expectMonth(date, `${field}.date`),
      forces: new Set(expectArray(forces ?? [], `${field}.stop-and-search`, expectString)),
    };
  });
  if (months.length === 0) throwShapeError('The list of months', 'a list with a month');
  return months.sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** Id of the force that polices a place. @throws {DataShapeError} that names the field */
export function parseForce(json: unknown): string {
  const { force }: Partial<Record<keyof RawPlace, unknown>> = expectObject(json, 'The place');
  const id = expectString(force, 'force');
  if (!/^[a-z][a-z-]{1,40}$/u.test(id)) throwShapeError('force', 'the id of a force');
  return id;
}

/**
 * Crimes of one month by the id of each, so that crimes found in two parts of an area are counted once.
 *
 * @param holes crimes inside these are left out
 * @throws {DataShapeError} that names the field
 */
export function parseCrimes(
  json: unknown,
  month: string,
  holes: readonly Ring[] = [],
): Map<number, CrimeCategory> {
  const crimes = new Map<number, CrimeCategory>();
  expectArray(json, 'The list of crimes', (value, field) => {
    const crime: Partial<Record<keyof RawCrime, unknown>> = expectObject(value, field);
    const id = expectInteger(crime.id, `${field}.id`);
    const category = expectString(crime.category, `${field}.category`);
    if (expectMonth(crime.month, `${field}.month`) !== month) throwShapeError(`${field}.month`, month);
    if (holes.some((hole) => isInside(positionOf(crime.location, field), hole))) return;
    crimes.set(id, isKnown(category) ? category : 'other-crime');
  });
  return crimes;
}

function expectMonth(value: unknown, field: string): string {
  const month = expectString(value, field);
  if (!MONTH.test(month)) throwShapeError(field, 'a year and a month');
  return month;
}

function positionOf(location: unknown, field: string): Position {
  const { latitude, longitude } = expectObject(location, `${field}.location`);
  const position = [Number(longitude), Number(latitude)] as const;
  if (!position.every(Number.isFinite)) throwShapeError(`${field}.location`, 'two numbers');
  return position;
}

const isKnown = (category: string): category is CrimeCategory =>
  (CRIME_CATEGORIES as readonly string[]).includes(category);
