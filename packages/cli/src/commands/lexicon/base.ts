/** Addresses in a file on this machine are not followed; they only have to be addresses. */
export const BASE = 'https://lexicon.invalid/';
