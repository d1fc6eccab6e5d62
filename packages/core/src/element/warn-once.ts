const warned = new Set<string>();

/** Warns the page's developer in the console, once for each message, with the tag in front. */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
