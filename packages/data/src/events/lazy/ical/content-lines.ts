/** One content line of RFC 5545, taken apart but not yet read. */
export interface Property {
  /** In capitals. */
  name: string;
  /** By name in capitals; quotes are gone. */
  params: Readonly<Record<string, string>>;
  value: string;
}

/** What stands between a BEGIN and its END. */
export interface Component {
  /** In capitals. */
  name: string;
  properties: Property[];
  components: Component[];
}

/** As much of a line is read, however it is folded. */
const MAX_LINE_LENGTH = 100_000;

/**
 * Lines as they were before they were folded. Line ends of any kind.
 */
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
    if (current) yield current;
    current = piece;
  }
  if (current) yield current;
}

const NAME = /^[A-Za-z0-9-]+/u;
// A value in quotes may hold what would end it otherwise.
const PARAM = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/uy;

/** A line taken apart; undefined for one that has no name or no value. */
export function parseContentLine(line: string): Property | undefined {
  const name = NAME.exec(line)?.[0];
  if (!name) return undefined;
  const params: Record<string, string> = {};
  PARAM.lastIndex = name.length;
  let at = name.length;
  for (let match = PARAM.exec(line); match; match = PARAM.exec(line)) {
    params[match[1]!.toUpperCase()] = unquoteParameter(match[2]!);
    at = PARAM.lastIndex;
  }
  if (line[at] !== ':') return undefined;
  return { name: name.toUpperCase(), params, value: line.slice(at + 1) };
}

/** RFC 6868 spells a quote, a line end and the sign itself with "^". */
function unquoteParameter(text: string): string {
  const codes: Record<string, string> = { n: '\n', "'": '"', '^': '^' };
  return text.replaceAll('"', '').replace(/\^(n|'|\^)/gu, (_, code: string) => codes[code]!);
}

/** A TEXT value as it is meant. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** A list of TEXT values. */
export function textList(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\])+/gsu) ?? []).map(unescapeText);
}

/** The first property of a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

/** Value of the first property of a name; empty where there is none. */
export function valueOf(component: Component | undefined, name: string): string {
  return (component && propertyOf(component, name)?.value.trim()) ?? '';
}

/** All properties of a name. */
export function propertiesOf({ properties }: Component, name: string): Property[] {
  return properties.filter((property) => property.name === name);
}
