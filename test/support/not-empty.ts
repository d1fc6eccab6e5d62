/** The items of a list as an array; fails for an empty one, so that a loop of assertions cannot pass without any. */
export function notEmpty<T>(list: Iterable<T>): T[] {
  const items = [...list];
  if (items.length === 0) throw new Error('The list is empty, so nothing would be asserted.');
  return items;
}
