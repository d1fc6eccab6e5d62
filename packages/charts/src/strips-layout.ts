/** A dot of a lane. */
export interface StripPoint {
  id: string;
  lane: number;
  /** Along the national scale, from 0 (most deprived) to 1. */
  position: number;
  /** Place in a stack of dots, from 0 at the bottom. */
  offset: number;
  /** Whether it belongs to the requested place; other dots are for comparison. */
  place: boolean;
  /** Whether a ring singles it out. */
  marked?: boolean;
}

export interface StripsInput {
  lanes: readonly { lane: number; label: string }[];
  points: readonly StripPoint[];
  /** Shares of a council, or of England, in each national tenth. */
  profile: readonly { lane: number; tenth: number; share: number; series: 'authority' | 'england' }[];
}

/** Labels on the drawing, in the reader's language. */
export interface StripsWords {
  mostLabel: string;
  leastLabel: string;
  bandLabel: string;
  authorityLabel: string;
  englandLabel: string;
}

/** A row of text of the spec. */
export interface Note {
  x: number;
  y: number;
  text: string;
  align: 'left' | 'right';
  tone: 'plain' | 'quiet' | 'accent';
  size: number;
  weight: number;
  /** Width in pixels beyond which the text is truncated with an ellipsis. */
  limit: number;
}

interface Box {
  x: number;
  x2: number;
  y: number;
  y2: number;
}

interface Rule extends Box {
  dash: number[];
  strong: boolean;
}

/** Rows of the `strips` spec, with heights in pixels from the top, and the height of the drawing. */
export interface StripsLayout {
  height: number;
  data: {
    columns: Box[];
    bars: Box[];
    rules: Rule[];
    points: (StripPoint & { y: number })[];
    notes: Note[];
  };
}

type StripsData = StripsLayout['data'];

/** Text size by default, in CSS pixels. */
export const TEXT_SIZE = 14;
/** Line height and mean letter width, in text sizes. */
const LINE_HEIGHT = 20 / 14;
const LETTER_WIDTH = 9 / 14;
/** Distance of stacked dots, in CSS pixels. */
const DOT_STEP = 13;
const DOT_RADIUS = 6;
/** Height of the tallest bar of a profile, so that it can be read. */
const PROFILE_HEIGHT = 72;
const LANE_GAP = 14;
const SWATCH_WIDTH = 14;
const TEXT_GAP = 4;
/** Share of the width that a lane's label may take beside the legend. */
const LABEL_SHARE = 0.5;
/** In a drawing narrower than this many letters, the legend takes a line of its own. */
const LEGEND_LINE_LETTERS = 53;

/** What every part of one drawing needs: its labels, and lengths in CSS pixels. */
interface LayoutContext {
  words: StripsWords;
  width: number;
  textSize: number;
  lineHeight: number;
  letterWidth: number;
}

/**
 * Computes the rows of the `strips` spec.
 *
 * @param width of the drawing, in CSS pixels
 * @param textSize in CSS pixels
 */
export function layoutStrips(
  input: StripsInput,
  words: StripsWords,
  width: number,
  textSize: number = TEXT_SIZE,
): StripsLayout {
  const data: StripsData = { columns: [], bars: [], rules: [], points: [], notes: [] };
  const lineHeight = textSize * LINE_HEIGHT;
  const context = { words, width, textSize, lineHeight, letterWidth: textSize * LETTER_WIDTH };
  let top = lineHeight + TEXT_GAP;
  for (const { lane, label } of input.lanes) top = addLane(data, context, { input, lane, label, top });
  const bottom = top - LANE_GAP;
  const axisLabel = { tone: 'quiet', limit: width / 2, size: textSize } as const;
  const bandLabel = { tone: 'accent', limit: width, size: textSize } as const;
  data.columns.push({ x: 0, x2: 0.1, y: 0, y2: bottom });
  data.notes.push(note(TEXT_GAP / width, lineHeight * 0.75, words.bandLabel, bandLabel));
  data.notes.push(note(0, bottom + lineHeight, words.mostLabel, axisLabel));
  data.notes.push(note(1, bottom + lineHeight, words.leastLabel, { ...axisLabel, align: 'right' }));
  return { height: bottom + lineHeight + 6, data };
}

interface LaneInput {
  input: StripsInput;
  lane: number;
  label: string;
  top: number;
}

/** Breaks a label into lines, because its last word is a figure that must not be truncated. */
const wrapLabel = (text: string, letters: number) =>
  text.match(new RegExp(`\\S.{0,${Math.max(1, Math.floor(letters)) - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? [];

/** Adds one lane and returns where the next begins. */
function addLane(data: StripsData, context: LayoutContext, { input, lane, label, top }: LaneInput): number {
  const { width, textSize, lineHeight, letterWidth } = context;
  const points = input.points.filter((point) => point.lane === lane);
  const profile = input.profile.filter((row) => row.lane === lane);
  const legendLine = profile.length > 0 && width < LEGEND_LINE_LETTERS * letterWidth ? lineHeight : 0;
  const labelWidth = (profile.length && !legendLine ? width * LABEL_SHARE : width) - TEXT_GAP;
  const lines = wrapLabel(label, labelWidth / letterWidth);
  const labelBottom = top + Math.max(1, lines.length) * lineHeight;
  // The rules between tenths begin below the text, which they would cross.
  const textBottom = labelBottom + legendLine;
  const base = textBottom + Math.max(stackHeight(points), profile.length ? PROFILE_HEIGHT : 0);
  for (let tenth = 1; tenth < 10; tenth += 1)
    data.rules.push(rule(tenth / 10, tenth / 10, textBottom, base, false));
  for (const [index, text] of lines.entries()) {
    const options = { weight: 600, limit: labelWidth, size: textSize };
    data.notes.push(note(TEXT_GAP / width, top + textSize + index * lineHeight, text, options));
  }
  addProfile(data, profile, base);
  if (profile.length) addLegend(data, profile, context, (legendLine ? labelBottom : top) + textSize);
  data.rules.push(rule(0, 1, base, base, true));
  for (const point of points)
    data.points.push({ ...point, y: base - DOT_RADIUS - 2 - point.offset * DOT_STEP });
  return base + LANE_GAP;
}

function stackHeight(points: readonly StripPoint[]): number {
  const highest = points.reduce((most, { offset }) => Math.max(most, offset), 0);
  return (highest + 1) * DOT_STEP + DOT_RADIUS;
}

function addProfile(data: StripsData, profile: StripsInput['profile'], base: number): void {
  const largestShare = profile.reduce((most, { share }) => Math.max(most, share), 0.2);
  for (const { series, tenth, share } of profile) {
    const box = { x: (tenth - 1) / 10, x2: tenth / 10, y: base - (share / largestShare) * PROFILE_HEIGHT };
    if (series === 'authority') data.bars.push({ ...box, y2: base });
    else data.rules.push(dashedRule(box.x, box.x2, box.y));
  }
}

/** Names the council's profile and England's line beside a swatch of each, right-aligned or in a line of their own. */
function addLegend(
  data: StripsData,
  profile: StripsInput['profile'],
  { words, width, textSize, letterWidth }: LayoutContext,
  y: number,
): void {
  const has = (series: string) => profile.some((row) => row.series === series);
  const items = [
    ...(has('authority') ? [{ text: words.authorityLabel, addSwatch: addBarSwatch }] : []),
    ...(has('england') ? [{ text: words.englandLabel, addSwatch: addDashSwatch }] : []),
  ];
  const start = width < LEGEND_LINE_LETTERS * letterWidth ? 0 : width * LABEL_SHARE;
  let end = width;
  for (const { text, addSwatch } of items.reverse()) {
    const x = Math.max(start, end - SWATCH_WIDTH - TEXT_GAP - text.length * letterWidth);
    const textX = x + SWATCH_WIDTH + TEXT_GAP;
    const options = { tone: 'quiet', limit: Math.max(1, end - textX), size: textSize } as const;
    addSwatch(data, x / width, (x + SWATCH_WIDTH) / width, y);
    data.notes.push(note(textX / width, y, text, options));
    end = x - LANE_GAP;
  }
}

function addBarSwatch(data: StripsData, x: number, x2: number, y: number): void {
  data.bars.push({ x, x2, y: y - 10, y2: y });
}

function addDashSwatch(data: StripsData, x: number, x2: number, y: number): void {
  data.rules.push(dashedRule(x, x2, y - 5));
}

function rule(x: number, x2: number, y: number, y2: number, strong: boolean): Rule {
  return { x, x2, y, y2, strong, dash: [1, 0] };
}

function dashedRule(x: number, x2: number, y: number): Rule {
  return { ...rule(x, x2, y, y, true), dash: [4, 3] };
}

function note(x: number, y: number, text: string, options: Partial<Note>): Note {
  return { x, y, text, align: 'left', tone: 'plain', size: TEXT_SIZE, weight: 400, limit: 0, ...options };
}
