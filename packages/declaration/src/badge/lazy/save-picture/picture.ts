import { MARK } from '../../mark.js';
import { wrapText } from './text-width.js';

/** The words in a picture of a badge. */
export interface BadgePictureText {
  /** The whole sentence, which begins the picture's accessible name. */
  sentence: string;
  /** What limits the badge, such as "Sample". */
  caveats: readonly string[];
}

/** Positions of the lines of text, in pixels. */
export interface BadgeLayout {
  width: number;
  height: number;
  lines: readonly { text: string; x: number; y: number; bold: boolean }[];
}

const TEXT_COLOUR = '#231F20';
const ACCENT_COLOUR = '#2F5D80';
const WIDTH = 420;
const MARGIN = 16;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const FIRST_BASELINE = MARGIN + MARK.height + 28;
const LINE_HEIGHT = 22;
const FONT_SIZE = 16;
/** Letters of a bold font are wider. */
const BOLD_FACTOR = 1.1;

/** Characters that XML cannot represent, and those that reorder the text around them. */
const UNSAFE_CHARACTERS = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Lays out the words of a badge, wrapped by an estimate of their width. */
export function layoutBadge({ sentence, caveats }: BadgePictureText): BadgeLayout {
  const maxWidth = TEXT_WIDTH / FONT_SIZE;
  const texts = [
    ...wrapText(cleanText(sentence), maxWidth).map((text) => ({ text, bold: false })),
    ...caveats
      .flatMap((caveat) => wrapText(cleanText(caveat), maxWidth / BOLD_FACTOR))
      .map((text) => ({ text, bold: true })),
  ];
  const lines = texts.map((line, index) => ({
    ...line,
    x: MARGIN,
    y: FIRST_BASELINE + index * LINE_HEIGHT,
  }));
  return { width: WIDTH, height: FIRST_BASELINE + texts.length * LINE_HEIGHT - 4, lines };
}

const cleanText = (text: string) => text.replace(UNSAFE_CHARACTERS, ' ');

/** What the picture says, which is its accessible name. */
export const badgeText = ({ sentence, caveats }: BadgePictureText): string =>
  [sentence, ...caveats].map(cleanText).join(' ');

/** The picture as the text of an SVG file; every word in it is escaped. */
export function badgeSvg(content: BadgePictureText): string {
  const { width, height, lines } = layoutBadge(content);
  const name = escapeXml(badgeText(content));
  const texts = lines.map(
    ({ text, x, y, bold }) =>
      `  <text x="${x}" y="${y}"${bold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}" fill="${TEXT_COLOUR}">`,
    `  <rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" fill="#FFFFFF" stroke="${ACCENT_COLOUR}" stroke-width="2"/>`,
    `  <g transform="translate(${MARGIN} ${MARGIN})" fill="none" stroke="#FFFFFF" stroke-width="${MARK.strokeWidth}" stroke-linejoin="round"><rect width="${MARK.width}" height="${MARK.height}" rx="${MARK.radius}" fill="${ACCENT_COLOUR}" stroke="none"/><path d="${MARK.letters}"/><path d="${MARK.tick}" stroke-linecap="round"/></g>`,
    ...texts,
    '</svg>',
    '',
  ].join('\n');
}

/** Draws the same picture on a canvas. */
export function drawBadgeOnCanvas(context: CanvasRenderingContext2D, content: BadgePictureText): void {
  const { width, height, lines } = layoutBadge(content);
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = ACCENT_COLOUR;
  context.lineWidth = 2;
  context.strokeRect(1, 1, width - 2, height - 2);
  context.save();
  context.translate(MARGIN, MARGIN);
  context.fillStyle = ACCENT_COLOUR;
  context.beginPath();
  context.roundRect(0, 0, MARK.width, MARK.height, MARK.radius);
  context.fill();
  context.strokeStyle = '#FFFFFF';
  context.lineWidth = MARK.strokeWidth;
  context.lineJoin = 'round';
  context.stroke(new Path2D(MARK.letters));
  context.lineCap = 'round';
  context.stroke(new Path2D(MARK.tick));
  context.restore();
  context.fillStyle = TEXT_COLOUR;
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

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}
