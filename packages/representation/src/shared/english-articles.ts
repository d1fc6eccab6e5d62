/** Names of regions and combined authorities that English says with an article. */
const WITH_ARTICLE =
  /^(?:(?:North|South) (?:East|West)|(?:East|West) (?:Midlands|of England)|Liverpool City Region)$/u;

/** "the North West", "Manchester": a place as it stands within an English sentence. */
export const withArticle = (place: string) => (WITH_ARTICLE.test(place) ? `the ${place}` : place);

/** "The North West", "Manchester": the same where a sentence begins with it. */
export const withCapitalArticle = (place: string) => withArticle(place).replace(/^the /u, 'The ');

/** "Manchester’s", "Wards’", "the North West’s". */
export const possessive = (name: string) => `${withArticle(name)}${name.endsWith('s') ? '’' : '’s'}`;
