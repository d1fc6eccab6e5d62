/** Names by their first character, the longest first. */
type NameIndex = ReadonlyMap<string, readonly string[]>;

/** The same lists are looked through for most texts of a widget. */
const indices = new WeakMap<readonly string[], NameIndex>();

/**
 * A text cut at the names in it that are English in every language: parts with an odd index are such names, the others
 * are what stands between them. A name is not found inside another word; of several at one place, the longest is.
 *
 * @param lists of names in any order, which do not change; those that the text does not contain cost little
 */
export function splitEnglish(text: string, ...lists: readonly (readonly string[])[]): string[] {
  // Most texts of a table or a figure are numbers.
  if (!/\p{L}/u.test(text)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const name = nameAt(text, at, lists);
    if (!name) continue;
    parts.push(text.slice(start, at), name);
    start = at + name.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

function nameAt(text: string, at: number, lists: readonly (readonly string[])[]): string {
  let longest = '';
  for (const names of lists)
    for (const name of indexOf(names).get(text[at]!) ?? []) {
      if (name.length <= longest.length) break;
      if (text.startsWith(name, at) && isWhole(text, at, at + name.length)) longest = name;
    }
  return longest;
}

/** Whether no letter or digit stands before or after a part of a text. */
const isWhole = (text: string, start: number, end: number) =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(start - 2, 0), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

function indexOf(names: readonly string[]): NameIndex {
  let index = indices.get(names);
  if (!index) {
    index = createIndex(names);
    indices.set(names, index);
  }
  return index;
}

function createIndex(names: readonly string[]): NameIndex {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const own = index.get(name[0] ?? '');
    if (own) own.push(name);
    else index.set(name[0] ?? '', [name]);
  }
  for (const own of index.values()) own.sort((a, b) => b.length - a.length);
  return index;
}
