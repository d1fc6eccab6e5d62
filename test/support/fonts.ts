/**
 * Style sheets of pages with unusual fonts. Nothing of a widget may depend on the metrics of the fonts of one machine.
 * `ascent-override` makes a font whose boxes are much lower than its size; engines without it use the font as it is.
 */
export const UNUSUAL_FONTS: Readonly<Record<string, string>> = {
  'a monospace font with a line height of 1': 'body { font: 10px/1 monospace; }',
  'a font with low boxes': `
    @font-face {
      font-family: Low;
      src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'), local('Helvetica');
      ascent-override: 40%;
      descent-override: 15%;
      line-gap-override: 0%;
    }
    body { font: 13px/1 Low, fantasy; }
  `,
};

const sheet = new CSSStyleSheet();

/** Applies a style sheet to the page, and waits for its fonts. Returns what removes it. */
export async function usePageStyles(css: string): Promise<() => void> {
  sheet.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  // Fails where none of the local fonts is installed; the machine's own default is then as unusual as any.
  await document.fonts.load('13px Low').catch(() => undefined);
  return () => sheet.replaceSync('');
}
