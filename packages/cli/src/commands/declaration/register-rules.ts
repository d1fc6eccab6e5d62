import type { RegisterSource, RegisterSourceEntry, RegisterSourceError } from './register-source.js';

/** Control characters, line breaks, invisible characters and those that reorder the text around them. */
const UNSAFE_CHARACTER = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** What the JSON Schema cannot express: mistakes that would be signed, and shown or never match. */
export function ruleErrors(source: RegisterSource): RegisterSourceError[] {
  const { name, issuer, issued, nextUpdate, supporters } = source;
  return [
    ...textErrors(['name'], name),
    ...textErrors(['issuer', 'name'], issuer.name),
    ...orderErrors(['nextUpdate'], ['issued', issued], ['nextUpdate', nextUpdate]),
    ...supporters.flatMap((entry, index) =>
      entryErrors(entry, ['supporters', index], source.sample === true),
    ),
  ];
}

type Path = (string | number)[];
type NamedDay = [name: string, day: string | undefined];

function entryErrors(entry: RegisterSourceEntry, path: Path, isSample: boolean): RegisterSourceError[] {
  const { name, reason, since, withdrawn, expires, origins, history = [] } = entry;
  return [
    ...textErrors([...path, 'name'], name),
    ...textErrors([...path, 'reason'], reason ?? ''),
    ...orderErrors([...path, 'withdrawn'], ['since', since], ['withdrawn', withdrawn]),
    ...orderErrors([...path, 'expires'], ['since', since], ['expires', expires]),
    ...origins.flatMap((origin, index) => originErrors([...path, 'origins', index], origin, isSample)),
    ...history.flatMap((period, index) =>
      orderErrors([...path, 'history', index, 'until'], ['since', period.since], ['until', period.until]),
    ),
  ];
}

function textErrors(path: Path, text: string): RegisterSourceError[] {
  const [character] = UNSAFE_CHARACTER.exec(text) ?? [];
  if (character !== undefined) {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [
      { path, message: `${path.join('.')} has the invisible character U+${code}; write it again by hand` },
    ];
  }
  return text === text.trim() ? [] : [{ path, message: `${path.join('.')} begins or ends with a space` }];
}

/** ISO days compare as text. */
function orderErrors(path: Path, [first, from]: NamedDay, [last, to]: NamedDay): RegisterSourceError[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ path, message: `${path.join('.')} ${to} is before "${first}" ${from}; "${last}" comes later` }];
}

/** Origins that no visitor's browser can have on a page whose badge is checked. */
function originErrors(path: Path, origin: string, isSample: boolean): RegisterSourceError[] {
  const problem = originProblem(origin, isSample);
  return problem ? [{ path, message: `${path.join('.')} "${origin}" ${problem}` }] : [];
}

function originProblem(origin: string, isSample: boolean): string {
  if (isSample && origin === 'http://localhost') return '';
  const { protocol, hostname } = new URL(origin);
  if (hostname.includes('*')) return 'has a wildcard; name every site';
  if (hostname.endsWith('.')) return 'ends with a dot; leave it out';
  if (isLoopback(hostname)) return 'is everybody’s own machine; name the public site';
  if (protocol !== 'https:') return 'is not https, where no browser can check a badge; write https://';
  return '';
}

function isLoopback(hostname: string): boolean {
  return /(?:^|\.)localhost$|^127(?:\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$|^\[::ffff:7f/u.test(hostname);
}
