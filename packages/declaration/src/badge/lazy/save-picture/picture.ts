/** What a picture of a badge says. */
export interface BadgeWords {
  /** The whole sentence, which is also its name to a screen reader. */
  sentence: string;
  /** "Sample", where it is one; else ''. */
  sample: string;
}

export interface BadgeDrawing {
  width: number;
  height: number;
  lines: readonly { text: string; x: number; y: number; bold: boolean }[];
}

const INK = '#231F20';
const PLACE = '#2F5D80';
const WIDTH = 420;
const LEFT = 76;
const FIRST = 34;
const LEADING = 22;
const FONT_SIZE = 16;
/** Fits the widest common system type at this size. */
const SIGNS_IN_LINE = 40;

/** Where the mark is, and how large. */
const MARK = { x: 39, y: 36, r: 22 };
const TICK = 'M-10 .5l7 7 13-14.5';

/** Where the words of a badge go: wrapped by their length, as nothing here can measure type. */
export function drawBadge({ sentence, sample }: BadgeWords): BadgeDrawing {
  const texts = [...wrapped(sentence), ...(sample ? [sample] : [])];
  const lines = texts.map((text, at) => ({
    text,
    x: LEFT,
    y: FIRST + at * LEADING,
    bold: sample !== '' && at === texts.length - 1,
  }));
  return { width: WIDTH, height: Math.max(72, FIRST + texts.length * LEADING - 4), lines };
}

function wrapped(sentence: string): string[] {
  const lines: string[] = [''];
  for (const word of sentence.split(/\s+/u).flatMap(pieces)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= SIGNS_IN_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter(Boolean);
}

/** A word longer than a line is cut, or it would run out of the picture. */
const pieces = (word: string) => word.match(new RegExp(`.{1,${SIGNS_IN_LINE}}`, 'gsu')) ?? [];

/** The picture as a file; every word in it is escaped. */
export function badgeSvg(words: BadgeWords): string {
  const { width, height, lines } = drawBadge(words);
  const name = escaped([words.sentence, words.sample].filter(Boolean).join(' '));
  const texts = lines.map(
    ({ text, x, y, bold }) =>
      `  <text x="${x}" y="${y}"${bold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}" fill="${INK}">`,
    `  <rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="#FFFFFF" stroke="${PLACE}" stroke-width="2"/>`,
    `  <g transform="translate(${MARK.x} ${MARK.y})"><circle r="${MARK.r}" fill="${PLACE}"/><path d="${TICK}" fill="none" stroke="#FFFFFF" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

/** The same on a canvas. */
export function paintBadge(context: CanvasRenderingContext2D, words: BadgeWords): void {
  const { width, height, lines } = drawBadge(words);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = PLACE;
  context.lineWidth = 2;
  context.strokeRect(1, 1, width - 2, height - 2);
  context.save();
  context.translate(MARK.x, MARK.y);
  context.fillStyle = PLACE;
  context.beginPath();
  context.arc(0, 0, MARK.r, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = 4;
  context.stroke(new Path2D(TICK));
  context.restore();
  context.fillStyle = INK;
  for (const { text, x, y, bold } of lines) {
    context.font = `${bold ? '700 ' : ''}${FONT_SIZE}px system-ui, sans-serif`;
    context.fillText(text, x, y);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  // XML has no way to write a control character.
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
}
