/** Names in daily use that differ from the official ones by more than their style. */
const COMMON_NAMES: Readonly<Record<string, string>> = { 'Kingston upon Hull': 'Hull' };

/** Names that take an article in an English sentence. */
const TAKES_ARTICLE =
  /^(?:(?:City|Cities|Isles?|Vale|Forest|East Riding|West|East) of |(?:North|South) (?:East|West)$|(?:East|West) Midlands$|.+ Combined (?:County )?Authority$|Liverpool City Region$|Scottish Borders$|(?:Orkney|Shetland) Islands$)/u;

/**
 * The name of a place as people write it: "Bristol, City of" is "Bristol", "Kingston upon Hull, City of" is "Hull", and
 * apostrophes are typographic. A name without a style is kept.
 */
export function commonPlaceName(name: string): string {
  const plain = name
    .trim()
    .replace(/, (?:City|County|Borough) of$/u, '')
    .replace(/'/gu, '’');
  return COMMON_NAMES[plain] ?? plain;
}

/** A place within an English sentence: "the City of London", "the North West", "Bristol". */
export function withArticle(name: string): string {
  const common = commonPlaceName(name);
  return TAKES_ARTICLE.test(common) ? `the ${common}` : common;
}

/** A place at the start of an English sentence: "The City of London", "Bristol". */
export function withCapitalArticle(name: string): string {
  return withArticle(name).replace(/^the /u, 'The ');
}

/** "Ardwick’s", "Castle Hills’", "St James’", "the Isles of Scilly’s"; "St Mary’s" is a possessive already. */
export function possessive(name: string): string {
  const place = withArticle(name);
  if (/’s?$/u.test(place)) return place;
  return /s$/iu.test(place) ? `${place}’` : `${place}’s`;
}
