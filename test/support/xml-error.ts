/** Characters that XML 1.0 forbids, even as references. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gu;

/** The first error in an XML text, or undefined. Covers the subset of XML that our images use. */
export function firstXmlError(xml: string): string | undefined {
  const [bad] = FORBIDDEN.exec(xml) ?? [];
  if (bad) return `the character U+${bad.codePointAt(0)!.toString(16)}`;
  const open: string[] = [];
  for (const [, closes, name, attributes = '', empty, text, stray] of xml.matchAll(TOKEN)) {
    if (stray) return 'a stray <';
    if (badReference(text ?? attributes)) return `a stray & in ${text ?? attributes}`;
    if (text !== undefined || empty) continue;
    if (!closes) open.push(name!);
    else if (open.pop() !== name) return `a wrong end of ${name}`;
  }
  return open.length ? `no end of ${open.at(-1)}` : undefined;
}

const badReference = (text: string) => /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(text);
