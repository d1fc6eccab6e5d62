/** Names by their first character, the longest first, by list: most texts of a widget are searched for the same. */
const indices = new WeakMap<readonly string[], Map<string | undefined, string[]>>();

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
    const isName = (name: string) =>
      text.startsWith(name, at) &&
      !/[\p{L}\p{N}]$/u.test(text.slice(at > 1 ? at - 2 : 0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
    let longest = '';
    for (const names of lists) {
      const name = indexOf(names).get(text[at])?.find(isName) ?? '';
      if (name.length > longest.length) longest = name;
    }
    if (!longest) continue;
    parts.push(text.slice(start, at), longest);
    start = at + longest.length;
    at = start - 1;
  }
  return [...parts, text.slice(start)];
}

function indexOf(names: readonly string[]) {
  let index = indices.get(names);
  if (!index) {
    indices.set(names, (index = new Map()));
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const own = index.get(name[0]);
      if (own) own.push(name);
      else index.set(name[0], [name]);
    }
  }
  return index;
}
