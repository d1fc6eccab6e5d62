/** The second half of an official name: "Bristol, City of". */
const NAME_SUFFIX = /,\s*(?=(?:City|County) of\s*(?:[,;]|$))/giu;

/** Every other name of a council that has commas; the lists of the dataset have no more (a test compares them). */
const NAMES_WITH_COMMAS = [
  'Armagh City, Banbridge and Craigavon',
  'Armagh, Banbridge and Craigavon',
  'Bournemouth, Christchurch and Poole',
  'Newry, Mourne and Down',
];

/** These names as authors write them: with "&", in any case, with one comma more or fewer. */
const NAME_WITH_COMMAS = new RegExp(
  NAMES_WITH_COMMAS.map((name) => name.replace(/,? /gu, '[\\s,]+').replace('and', '(?:and|&)')).join('|'),
  'giu',
);

/**
 * Codes and names in an attribute: names are separated by commas or semicolons, codes by spaces too. Commas within the
 * name of a council separate nothing.
 */
export function splitCouncils(text: string): string[] {
  const places = text
    .replace(NAME_SUFFIX, ' ')
    .replace(NAME_WITH_COMMAS, (name) => name.replaceAll(',', ' '))
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
