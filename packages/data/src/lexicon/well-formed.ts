/** Text without lone surrogates, which are no characters: as `String.prototype.toWellFormed`, which is of 2023. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
