import { ianaZone, type Zone } from '../../clock.js';
import { windowsZone } from './windows-zones.js';

/**
 * A zone by what a calendar calls it: its IANA name, bare or at the end of a path ("/mozilla.org/20070129_1/Europe/London"),
 * its Windows name, or what Windows shows people, "(UTC+01:00) Amsterdam, Berlin, Bern, Rome". Undefined for any other.
 */
export function zoneByName(tzid: string): Zone | undefined {
  const name = tzid.trim();
  if (name.length > 200) return undefined;
  return ianaZone(name) ?? byPath(name) ?? named(windowsZone(name)) ?? byShownName(name);
}

const named = (name: string | undefined) => (name === undefined ? undefined : ianaZone(name));

function byPath(name: string): Zone | undefined {
  if (!name.includes('/')) return undefined;
  const parts = name.split('/');
  return [3, 2].map((length) => ianaZone(parts.slice(-length).join('/'))).find(Boolean);
}

/** Cities are the last part of IANA names; "Eastern Time (US & Canada)" is "Eastern Standard Time" to Windows. */
function byShownName(name: string): Zone | undefined {
  const words = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/u.exec(name)?.[1];
  if (!words) return undefined;
  const time = /^(\w+) Time \(/u.exec(words)?.[1];
  if (time) return named(windowsZone(`${time} Standard Time`));
  if (words.startsWith('Coordinated Universal')) return ianaZone('UTC');
  const cities = words.split(/[,;:]/u).map((city) => city.trim().replaceAll(' ', '_'));
  return cities.map((city) => named(byCity().get(city))).find(Boolean);
}

let cities: Map<string, string> | undefined;

function byCity(): Map<string, string> {
  cities ??= new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.split('/').at(-1)!, name]));
  return cities;
}
