/** A content line of RFC 5545. */
export interface Property {
  /** In upper case. */
  name: string;
  /** By name in upper case, without quotes. */
  params: Readonly<Record<string, string>>;
  value: string;
}

/** The properties and components between a BEGIN and its END. */
export interface Component {
  /** In upper case. */
  name: string;
  properties: Property[];
  components: Component[];
}

/** Longest content line that is read, in characters; the rest is ignored. */
const MAX_LINE_LENGTH = 100_000;

/** Unfolds content lines, with line ends of any kind. */
export function* unfoldLines(text: string): Generator<string> {
  const ends = /\r\n|\n|\r/gu;
  let current = '';
  let from = 0;
  while (from <= text.length) {
    const end = ends.exec(text);
    const piece = text.slice(from, Math.min(end?.index ?? text.length, from + MAX_LINE_LENGTH));
    from = end ? ends.lastIndex : text.length + 1;
    if (piece.startsWith(' ') || piece.startsWith('\t')) {
      if (current.length < MAX_LINE_LENGTH) current += piece.slice(1);
      continue;
    }
    if (isSoftBreak(current)) {
      current = current.slice(0, -1) + piece;
      continue;
    }
    if (current) yield current;
    current = piece;
  }
  if (current) yield current;
}

/** A line of quoted-printable text (vCalendar 1.0) that continues on the next. */
const isSoftBreak = (line: string) =>
  line.endsWith('=') && line.length < MAX_LINE_LENGTH && /^[^:]{1,200}QUOTED-PRINTABLE/iu.test(line);

const NAME = /^[A-Za-z0-9-]+/u;
// A quoted value may contain separators. vCalendar 1.0 also has parameters without a name.
const PARAM = /;([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:])*))?/uy;

/** Parses a content line; undefined for one without a name or value. */
export function parseContentLine(line: string): Property | undefined {
  const name = NAME.exec(line)?.[0];
  if (!name) return undefined;
  const params: Record<string, string> = {};
  PARAM.lastIndex = name.length;
  let at = name.length;
  for (let match = PARAM.exec(line); match; match = PARAM.exec(line)) {
    const key = match[1]!.toUpperCase();
    if (match[2] === undefined) params['ENCODING'] ??= key;
    else params[key] = unquoteParameter(match[2]);
    at = PARAM.lastIndex;
  }
  if (line[at] !== ':') return undefined;
  const value = line.slice(at + 1);
  const isQuotedPrintable = params['ENCODING']?.toUpperCase() === 'QUOTED-PRINTABLE';
  return {
    name: name.toUpperCase(),
    params,
    value: isQuotedPrintable ? decodeQuotedPrintable(value, params['CHARSET']) : value,
  };
}

/** Decodes "=C3=A9" by its charset (RFC 2045, 6.7). */
function decodeQuotedPrintable(value: string, charset = 'utf-8'): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const piece of value.split(/(=[\dA-F]{2})/iu)) {
    if (/^=[\dA-F]{2}$/iu.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16));
    else for (const byte of encoder.encode(piece)) bytes.push(byte);
  }
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

/** RFC 6868 escapes a quote, a line end and the caret with a caret. */
function unquoteParameter(text: string): string {
  const codes: Record<string, string> = { n: '\n', "'": '"', '^': '^' };
  return text.replaceAll('"', '').replace(/\^(n|'|\^)/gu, (_, code: string) => codes[code]!);
}

/** Unescapes a TEXT value (RFC 5545, 3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** A list of TEXT values. */
export function textList(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\])+/gsu) ?? []).map(unescapeText);
}

/** The first property with a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** Value of the first property with a name; empty when there is none. */
export function valueOf(component: Component | undefined, name: string): string {
  return (component && propertyOf(component, name)?.value.trim()) ?? '';
}

/** All properties with a name. */
export function propertiesOf({ properties }: Component, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}
