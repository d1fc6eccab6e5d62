/** Mean width of a letter of a sans-serif font, as a share of the text size; a little more, so that text fits. */
export const LETTER_WIDTH = 0.56;

/** Text in lines of at most so many letters; a word that is longer has a line of its own. */
export function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a text probably is, in CSS pixels. */
export const widthOf = (text: string, size: number): number => text.length * size * LETTER_WIDTH;
