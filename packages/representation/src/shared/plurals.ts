/** English: the form of a noun or verb for a number of things; with `s` where the plural is left out. */
export const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);
