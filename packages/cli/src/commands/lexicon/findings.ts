import type { JSONPath } from 'jsonc-parser';

/** Something in a file that is wrong, or that an editor may want to mend, and what to do about it. */
export interface Finding {
  /** Steps to the property or the item. */
  path: JSONPath;
  message: string;
  fix: string;
  /** Where it stands, in a text that has no such path, or has it twice. */
  offset?: number;
  isAdvice?: boolean;
}

/** A file of JSON, in which findings have a line. */
export interface Located {
  text: string;
  value: unknown;
  offsetOf: (path: JSONPath) => number;
}

/** A text for each finding, in the order of the file: line, what it is in, what is wrong and what to do. */
export function findingTexts(file: Located, findings: readonly Finding[]): string[] {
  const inOrder = findings
    .map((finding) => ({ ...finding, at: finding.offset ?? file.offsetOf(finding.path) }))
    .sort((a, b) => a.at - b.at);
  let [line, from] = [1, 0];
  return inOrder.map(({ at, offset, path, message, fix, isAdvice }) => {
    line += file.text.slice(from, at).split('\n').length - 1;
    from = at;
    const column = at - file.text.lastIndexOf('\n', at - 1);
    const where = [
      offset === undefined ? `line ${line}` : `line ${line}, column ${column}`,
      ...namesOf(path, file.value),
    ].filter(Boolean);
    return `${isAdvice ? 'advice, ' : ''}${where.join(', ')}: ${message}\n  → ${fix}`;
  });
}

/** What the items of a list are called. */
const ITEMS: Readonly<Record<string, string>> = {
  terms: 'term',
  themes: 'theme',
  observations: 'file of observations',
  features: 'observation',
};

/** The term or the like by its id, name or number, then the property in it: `term “black-ice”`, `effects 1 who`. */
function namesOf([list, index, ...rest]: JSONPath, value: unknown): string[] {
  const kind = Object.hasOwn(ITEMS, list ?? '') ? ITEMS[String(list)] : undefined;
  if (kind === undefined || typeof index !== 'number')
    return [propertyName([list, index, ...rest].filter((step) => step !== undefined))];
  const item = (value as Record<string, unknown[]>)[String(list)]?.[index];
  const name = nameOf(item);
  return [name ? `${kind} “${name}”` : `${kind} ${index + 1}`, propertyName(rest)];
}

function nameOf(item: unknown): string {
  const { id, name, title, properties } = (item ?? {}) as Record<string, unknown>;
  const texts = [id, (properties as { id?: unknown } | undefined)?.id, title, ...Object.values(name ?? {})];
  const found = texts.find((text) => (typeof text === 'string' && text.trim()) || typeof text === 'number');
  return found === undefined ? '' : shorten(String(found));
}

/** Items are counted from 1, as people do. */
const propertyName = (steps: JSONPath) =>
  [...(typeof steps[0] === 'number' ? ['item'] : []), ...steps]
    .map((step) => (typeof step === 'number' ? step + 1 : step))
    .join(' ');

const MAX_LENGTH = 60;
const shorten = (text: string) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text);

/** A value as its file has it, not longer than a line. */
export const written = (value: unknown) => shorten(JSON.stringify(value) ?? 'nothing');

/** A list as a sentence has it: a, b or c. */
export const anyOf = (words: readonly unknown[]) =>
  words.length > 1
    ? `${words.slice(0, -1).join(', ')} or ${String(words.at(-1))}`
    : words.map(String).join('');

/** “3 mistakes”. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count || 'no'} ${count === 1 ? one : many}`;
