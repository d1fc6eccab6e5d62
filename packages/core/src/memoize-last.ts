/**
 * Remembers the last result of a function and returns it while the arguments stay the same (`Object.is`). A widget
 * computes its headline, table and rows once for a model this way, however often it renders.
 */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined;
  return (...args) => {
    if (!last || args.some((value, index) => !Object.is(value, last!.args[index])))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
