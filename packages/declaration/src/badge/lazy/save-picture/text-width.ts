/** Widths in ems, at least those of common system fonts: nothing here can measure text. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/^[ijlI|!.,:;'’‘`()[\]{}\s-]/u, 0.4],
  [/^[mwMW@%—…&]/u, 1],
  [/^[a-z0-9]/u, 0.6],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u,
    1.05,
  ],
  [/^\p{Extended_Pictographic}/u, 1.4],
];
const OTHER_WIDTH = 0.8;

/** A letter with its combining marks, or an emoji with its joiners, which must not be separated. */
const CLUSTER = /\P{M}(?:\p{M}|\u200d\P{M})*|\p{M}/gsu;

const widthOfCluster = (cluster: string) =>
  WIDTHS.find(([pattern]) => pattern.test(cluster))?.[1] ?? OTHER_WIDTH;

const clustersOf = (text: string): string[] => text.match(CLUSTER) ?? [];

/** An upper estimate of the width of a text, in ems. */
export function textWidth(text: string): number {
  return clustersOf(text).reduce((width, cluster) => width + widthOfCluster(cluster), 0);
}

/** Wraps a text into lines of at most a width in ems. A word that is wider than a line is split. */
export function wrapText(text: string, maxWidth: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((part) => splitWideWord(part, maxWidth))) {
    const longer = `${line} ${word}`.trim();
    if (textWidth(longer) <= maxWidth) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter(Boolean);
}

function splitWideWord(word: string, maxWidth: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const cluster of clustersOf(word)) {
    width += widthOfCluster(cluster);
    if (width > maxWidth && piece) {
      pieces.push(piece);
      piece = '';
      width = widthOfCluster(cluster);
    }
    piece += cluster;
  }
  return [...pieces, piece].filter(Boolean);
}
