/** Widths of characters in parts of the font size, a little more than they are in the font of the pictures. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/u, 0.21],
  [/[iljI'’‘.,:;|!]/u, 0.27],
  [/[ftr\-()[\]/"“”]/u, 0.37],
  [/[mwMW@%—]/u, 0.88],
  [/\p{Lu}/u, 0.65],
  [/\d/u, 0.52],
];
const OTHERS = 0.55;
/** Of a heavier font. */
const HEAVY = 1.06;

/**
 * Lines of a text that are no wider than there is room, where no font can be asked. A word that is too long for a line
 * has one of its own.
 *
 * @param width in parts of the font size
 */
export function wrapText(text: string, width: number, weight: 400 | 600): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function widthOf(text: string, weight: 400 | 600): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
  return weight === 600 ? width * HEAVY : width;
}
