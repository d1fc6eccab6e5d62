import { fixedZone, ianaZone, UTC, type Zone } from '../../clock.js';
import { windowsZone } from './windows-zones.js';

/** Longest name that is looked up, in characters. */
const MAX_LENGTH = 200;

/** Abbreviations that stand for one zone. BST is that of calendars in Britain; IST and CST could be any of several. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  BST: 'Europe/London',
  CEST: 'Europe/Paris',
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  MDT: 'America/Denver',
  PDT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  'BRITISH SUMMER TIME': 'Europe/London',
  'GMT/BST': 'Europe/London',
};

/**
 * A zone by the name a calendar gives it; undefined for an unknown or ambiguous name. Names are those of IANA, alone or
 * at the end of a path ("/mozilla.org/20070129_1/Europe/London"); of Windows ("GMT Standard Time"); of the lists of
 * cities that Windows and Exchange show ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome"); or offsets ("UTC-05:00").
 */
export function zoneByName(tzid: string): Zone | undefined {
  const trimmed = tzid.trim();
  if (!trimmed || trimmed.length > MAX_LENGTH) return undefined;
  return lookUp(trimmed) ?? lookUp(withoutNumber(trimmed));
}

function lookUp(name: string): Zone | undefined {
  if (/^(?:tzone:\/\/)?Microsoft\/Utc$/iu.test(name)) return UTC;
  return (
    ianaZone(name) ??
    byAbbreviation(name) ??
    byPath(name) ??
    byWindowsName(name) ??
    byOffset(name) ??
    byDisplayName(name)
  );
}

/** Outlook numbers a zone that it has met before with other rules: "GMT Standard Time 1". */
const withoutNumber = (name: string) => name.replace(/(?:\s|-)\d{1,2}$/u, '');

const named = (name: string | undefined) => (name === undefined ? undefined : ianaZone(name));

function byAbbreviation(name: string): Zone | undefined {
  const upper = name.toUpperCase();
  return Object.hasOwn(ABBREVIATIONS, upper) ? ianaZone(ABBREVIATIONS[upper]!) : undefined;
}

function byPath(name: string): Zone | undefined {
  if (!name.includes('/')) return undefined;
  const parts = name.split('/');
  return [3, 2].map((length) => ianaZone(parts.slice(-length).join('/'))).find(Boolean);
}

/** "GMT Standard Time", and "GMT Daylight Time", which older versions write in summer. */
function byWindowsName(name: string): Zone | undefined {
  return named(windowsZone(name.replace(/\b(?:Daylight|Summer) Time$/u, 'Standard Time')));
}

/** "UTC-5", "GMT-0500", "UTC+05:30", "(UTC-05:00)", "+01:00". */
function byOffset(name: string): Zone | undefined {
  const [, sign, hours, minutes = '0', fraction = '0'] =
    /^\(?(?:UTC|GMT)?\s?([+\-\u2212\u00B1])(\d{1,2})(?:[:.]?([0-5]\d))?(?:\.(\d))?\)?$/iu.exec(name) ?? [];
  if (hours === undefined || Number(hours) > 14) return undefined;
  const size = Number(hours) * 60 + Number(minutes) + Number(fraction) * 6;
  if (sign === '\u00B1' && size !== 0) return undefined;
  return fixedZone(sign === '+' ? size : -size);
}

/**
 * What Windows shows people: an offset in brackets, then cities or "Eastern Time (US & Canada)". Old versions of
 * Exchange write the cities alone.
 */
function byDisplayName(name: string): Zone | undefined {
  const [, offset, words = ''] = /^(?:\(((?:UTC|GMT)[^)]*)\)\s*)?(.*)$/su.exec(name) ?? [];
  const time = /^([\w. ]+?) Time(?: \(|$)/u.exec(words)?.[1];
  const byTime = time === undefined ? undefined : named(windowsZone(`${time} Standard Time`));
  if (byTime) return byTime;
  if (/^Coordinated Universal/iu.test(words)) return UTC;
  const cities = words.split(/[,;:/]/u).map((city) => city.trim().toLowerCase().replaceAll(' ', '_'));
  const byList = cities.map((city) => named(zonesByCity().get(city))).find(Boolean);
  return byList ?? (offset === undefined ? undefined : byOffset(offset));
}

let cityIndex: Map<string, string> | undefined;

/** Present names of cities that some engines still list by their former ones. */
const RENAMED_CITIES = ['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Yangon', 'Asia/Ho_Chi_Minh', 'Europe/Kyiv'];

/** IANA names by the city they end with, in lower case. */
function zonesByCity(): Map<string, string> {
  cityIndex ??= new Map(
    [...RENAMED_CITIES, ...Intl.supportedValuesOf('timeZone')].map((name) => [
      name.split('/').at(-1)!.toLowerCase(),
      name,
    ]),
  );
  return cityIndex;
}
