/** Runs a load the first time a key is asked for; whoever asks for it again gets the same result. */
export type Once = <T>(key: string, load: () => Promise<T>) => Promise<T>;

/** Results are held for as long as what this returns is; a load that failed is run again. */
export function createOnce(): Once {
  const results = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>) => {
    const known = results.get(key) as Promise<T> | undefined;
    if (known) return known;
    const result = load();
    results.set(key, result);
    result.catch(() => results.delete(key));
    return result;
  };
}
