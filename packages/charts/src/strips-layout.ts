/** A dot as a widget gives it: which lane, where along the scale, how many steps up. */
export interface StripPoint {
  id: string;
  lane: number;
  position: number;
  offset: number;
  place: boolean;
}

export interface StripsInput {
  lanes: readonly { lane: number; label: string }[];
  points: readonly StripPoint[];
  /** Shares of a council, or of England, in each national tenth. */
  profile: readonly { lane: number; tenth: number; share: number; series: 'authority' | 'england' }[];
}

/** Words on the drawing, in the reader's language. */
export interface StripsWords {
  mostLabel: string;
  leastLabel: string;
  bandLabel: string;
  authorityLabel: string;
  englandLabel: string;
}

export interface Note {
  x: number;
  y: number;
  text: string;
  align: 'left' | 'right';
  tone: 'plain' | 'quiet' | 'accent';
  size: number;
  weight: number;
  /** Width in pixels after which the text is cut with an ellipsis. */
  limit: number;
}

interface Box {
  x: number;
  x2: number;
  y: number;
  y2: number;
}

/** Rows for the `strips` spec, heights in pixels from the top, and the height of the whole. */
export interface StripsLayout {
  height: number;
  data: {
    columns: Box[];
    bars: Box[];
    rules: (Box & { dash: number[]; strong: boolean })[];
    points: (StripPoint & { y: number })[];
    notes: Note[];
  };
}

/** Height of one step of stacked dots, CSS pixels. */
const DOT_STEP = 13;
const DOT_RADIUS = 6;
/** Room for the profile, so that its tallest bar can be read. */
const PROFILE_HEIGHT = 72;
const LANE_GAP = 14;
const SWATCH_WIDTH = 14;
/** What a lane's label may take of the width beside the key. */
const LABEL_SHARE = 0.5;
/** Below this many letters the key of the profile takes a line of its own. */
const KEY_LINE_LETTERS = 53;
/** Of what a page without a size of its own has. */
export const TEXT_SIZE = 14;

/** Words and room of one drawing, in CSS pixels. */
interface LayoutContext {
  words: StripsWords;
  width: number;
  /** Size of the words. */
  text: number;
  line: number;
  /** Width of a letter, on the whole. */
  letter: number;
}

/**
 * Turns rows into positions for a drawing.
 *
 * @param width of the drawing, in CSS pixels
 * @param text size of its words, in CSS pixels
 */
export function layoutStrips(
  input: StripsInput,
  words: StripsWords,
  width: number,
  text: number = TEXT_SIZE,
): StripsLayout {
  const data: StripsLayout['data'] = { columns: [], bars: [], rules: [], points: [], notes: [] };
  const sheet = { words, width, text, line: (text * 20) / 14, letter: (text * 9) / 14 };
  const { line } = sheet;
  let top = line + 4;
  for (const { lane, label } of input.lanes) top = addLane(data, sheet, { input, lane, label, top });
  const bottom = top - LANE_GAP;
  const size = text;
  const end = { tone: 'quiet', limit: width / 2, size } as const;
  data.columns.push({ x: 0, x2: 0.1, y: 0, y2: bottom });
  data.notes.push(note(4 / width, line * 0.75, words.bandLabel, { tone: 'accent', limit: width, size }));
  data.notes.push(note(0, bottom + line, words.mostLabel, end));
  data.notes.push(note(1, bottom + line, words.leastLabel, { ...end, align: 'right' }));
  return { height: bottom + line + 6, data };
}

interface LaneInput {
  input: StripsInput;
  lane: number;
  label: string;
  top: number;
}

/** Words in lines of so many letters: a label may be longer than a narrow drawing is wide, and ends in a figure. */
const wrapLabel = (text: string, letters: number) =>
  text.match(new RegExp(`\\S.{0,${Math.max(1, Math.floor(letters)) - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? [];

/** Adds one lane and gives back where the next begins. */
function addLane(
  data: StripsLayout['data'],
  sheet: LayoutContext,
  { input, lane, label, top }: LaneInput,
): number {
  const { width, text, line, letter } = sheet;
  const own = input.points.filter((point) => point.lane === lane);
  const profile = input.profile.filter((row) => row.lane === lane);
  const keyLine = profile.length > 0 && width < KEY_LINE_LETTERS * letter ? line : 0;
  const highest = own.reduce((most, { offset }) => Math.max(most, offset), 0);
  const dots = (highest + 1) * DOT_STEP + 6;
  const room = (profile.length && !keyLine ? width * LABEL_SHARE : width) - 4;
  const lines = wrapLabel(label, room / letter);
  const named = top + Math.max(1, lines.length) * line;
  // Lines of the tenths begin below the words, which they would cross.
  const below = named + keyLine;
  const base = below + Math.max(dots, profile.length ? PROFILE_HEIGHT : 0);
  for (let tenth = 1; tenth < 10; tenth += 1)
    data.rules.push(rule(tenth / 10, tenth / 10, below, base, false));
  lines.forEach((words, index) =>
    data.notes.push(
      note(4 / width, top + text + index * line, words, { weight: 600, limit: room, size: text }),
    ),
  );
  addProfile(data, profile, base);
  if (profile.length) addKey(data, profile, sheet, keyLine ? named + text : top + text);
  data.rules.push(rule(0, 1, base, base, true));
  for (const point of own) data.points.push({ ...point, y: base - DOT_RADIUS - 2 - point.offset * DOT_STEP });
  return base + LANE_GAP;
}

function addProfile(data: StripsLayout['data'], profile: StripsInput['profile'], base: number): void {
  const most = profile.reduce((max, { share }) => Math.max(max, share), 0.2);
  for (const { series, tenth, share } of profile) {
    const box = { x: (tenth - 1) / 10, x2: tenth / 10, y: base - (share / most) * PROFILE_HEIGHT };
    if (series === 'authority') data.bars.push({ ...box, y2: base });
    else data.rules.push({ ...rule(box.x, box.x2, box.y, box.y, true), dash: [4, 3] });
  }
}

/** Names the grey profile and England's line, each beside a piece of itself: at the right of the label, or in a line of its own. */
function addKey(
  data: StripsLayout['data'],
  profile: StripsInput['profile'],
  { words, width, text: size, letter }: LayoutContext,
  y: number,
): void {
  const has = (series: string) => profile.some((row) => row.series === series);
  const items = [
    ...(has('authority') ? [{ text: words.authorityLabel, swatch: addBar }] : []),
    ...(has('england') ? [{ text: words.englandLabel, swatch: addDash }] : []),
  ];
  const from = width < KEY_LINE_LETTERS * letter ? 0 : width * LABEL_SHARE;
  let end = width;
  for (const { text, swatch } of items.reverse()) {
    const wanted = SWATCH_WIDTH + 4 + text.length * letter;
    const x = Math.max(from, end - wanted);
    swatch(data, x / width, (x + SWATCH_WIDTH) / width, y);
    const limit = Math.max(1, end - x - SWATCH_WIDTH - 4);
    data.notes.push(note((x + SWATCH_WIDTH + 4) / width, y, text, { tone: 'quiet', limit, size }));
    end = x - LANE_GAP;
  }
}

function addBar(data: StripsLayout['data'], x: number, x2: number, y: number): void {
  data.bars.push({ x, x2, y: y - 10, y2: y });
}

function addDash(data: StripsLayout['data'], x: number, x2: number, y: number): void {
  data.rules.push({ ...rule(x, x2, y - 5, y - 5, true), dash: [4, 3] });
}

function rule(
  x: number,
  x2: number,
  y: number,
  y2: number,
  strong: boolean,
): Box & { dash: number[]; strong: boolean } {
  return { x, x2, y, y2, strong, dash: [1, 0] };
}

function note(x: number, y: number, text: string, options: Partial<Note>): Note {
  return { x, y, text, align: 'left', tone: 'plain', size: TEXT_SIZE, weight: 400, limit: 0, ...options };
}
