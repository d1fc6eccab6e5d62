const said = new Set<string>();

/** Tells a page's developer something once, with the tag in front; visitors never see it. */
export function warnOnce(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
