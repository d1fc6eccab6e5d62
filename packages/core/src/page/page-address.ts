/** Where a page is, for paper: the address that it names as its own, or the one that was opened. */
export function pageAddress({ URL: address, head }: Document): string {
  const canonical = head.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical || address.replace(/#.*$/su, '');
}
