/** The second half of an official name: "Bristol, City of". */
const NAME_SUFFIX = /,\s*(?=(?:City|County) of\s*(?:[,;]|$))/giu;

/** The first comma of other names of councils; the lists of the dataset have no more such names (a test compares). */
const NAME_COMMA = /\b(armagh(?: city)?|bournemouth|newry) *,(?= *(?:banbridge|christchurch|mourne))/giu;

/**
 * Codes and names in an attribute: names are separated by commas or semicolons, codes by spaces too. Commas within the
 * name of a council separate nothing.
 */
export function splitCouncils(text: string): string[] {
  const places = text
    .replace(NAME_SUFFIX, ' ')
    .replace(NAME_COMMA, '$1 ')
    .split(/[,;]/u)
    .flatMap((part) => splitCodes(part.split(/\s+/u).filter(Boolean)));
  return [...new Set(places)];
}

/** Words of a name stay together; every word with a digit is meant as a code. */
function splitCodes(words: readonly string[]): string[] {
  const places: string[] = [];
  let name: string[] = [];
  const endName = () => {
    if (name.length) places.push(name.join(' '));
    name = [];
  };
  for (const word of words) {
    if (!/\d/u.test(word)) {
      name.push(word);
      continue;
    }
    endName();
    places.push(word.toUpperCase());
  }
  endName();
  return places;
}
