const warned = new Set<string>();

/** Tells a page's developer something once, with the tag in front; visitors never see it. */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
