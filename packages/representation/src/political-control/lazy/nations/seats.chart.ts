/** Seats of councils that share power among parties in a picture: a square for each, with a key. */
import type { Drawing, TextMark } from '@odm-widgets/charts';
import { widthOf, wrapText } from '@odm-widgets/charts/figure.js';
import type { LampCouncil } from '@odm-widgets/data/model';
import { partyPatterns, partyRect } from '../../../shared/party-texture.js';
import { partyById, type Party, type PartyNames } from '../../../shared/parties.js';
import type { PoliticalControlI18n } from '../../strings/types.js';
import { seatCounts, seatsText } from './seats.summary.js';

export const SEAT = { size: 12, step: 15, abreast: 20 };

const COUNCIL = { width: SEAT.abreast * SEAT.step, gap: 24 };
const LINE_HEIGHT = 14;
/** Letters that are as wide as the squares of a council: of a text, and of a bold name in a wide typeface. */
const LINE_LETTERS = Math.floor(COUNCIL.width / widthOf('m', 11));
const NAME_LETTERS = Math.floor((LINE_LETTERS * 4) / 5);
const INK = '#231f20';

/** A square: a seat, or a party in the key. */
interface PlacedSeat {
  kind: 'seat' | 'key';
  party: Party;
  x: number;
  y: number;
}

/** Squares and words, in CSS pixels. */
interface SeatsLayout {
  seats: readonly PlacedSeat[];
  texts: readonly TextMark[];
  width: number;
  height: number;
}

/** The seats of a council in rows, the party with the most first. */
export function seatsInRows(
  council: LampCouncil,
  partyNames: PartyNames,
): Pick<SeatsLayout, 'seats' | 'height'> {
  const parties = seatCounts([council]).flatMap(([id, count]) =>
    Array.from({ length: count }, () => partyById(id, partyNames)),
  );
  const seats = parties.map((party, index): PlacedSeat => ({
    kind: 'seat',
    party,
    x: (index % SEAT.abreast) * SEAT.step,
    y: Math.floor(index / SEAT.abreast) * SEAT.step,
  }));
  return { seats, height: Math.ceil(parties.length / SEAT.abreast) * SEAT.step };
}

/** A party by its short name and its full one: "SF: Sinn Féin". */
export function partyLabel({ shortName, name }: Party, { locale }: PoliticalControlI18n): string {
  const [short, long] = [shortName[locale], name[locale]];
  return short === long ? long : `${short}: ${long}`;
}

/** The seats of every council and the parties they belong to, in as many columns as there is room for. */
export function seatsDrawing(
  councils: readonly LampCouncil[],
  partyNames: PartyNames,
  room: number,
  i18n: PoliticalControlI18n,
): Drawing {
  const step = COUNCIL.width + COUNCIL.gap;
  const columns = Math.max(1, Math.min(councils.length, Math.floor((room + COUNCIL.gap) / step)));
  const width = columns * step - COUNCIL.gap;
  const blocks = councils.map((council) => layoutCouncil(council, partyNames, i18n));
  const title = i18n.strings.ofNation?.sharedPower?.words.seats ?? '';
  const placed: SeatsLayout[] = [{ seats: [], texts: [line(title, 0, LINE_HEIGHT, true)], width, height: 0 }];
  let y = LINE_HEIGHT * 2;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    placed.push(...row.map((block, column) => movedBy(block, column * step, y)));
    y += Math.max(...row.map(({ height }) => height)) + LINE_HEIGHT;
  }
  const parties = seatCounts(councils).map(([id]) => partyById(id, partyNames));
  const key = layoutKey(parties, width, i18n);
  placed.push(movedBy(key, 0, y));
  const squares = placed
    .flatMap(({ seats }) => seats)
    .map((seat) =>
      partyRect(seat.party, { x: seat.x, y: seat.y, width: SEAT.size, height: SEAT.size }, seat.kind, 1),
    );
  return {
    width,
    height: y + key.height,
    marks: [...squares, ...placed.flatMap(({ texts }) => texts)],
    patterns: partyPatterns(parties),
  };
}

function movedBy({ seats, texts, ...size }: SeatsLayout, dx: number, dy: number): SeatsLayout {
  const move = <P extends { x: number; y: number }>(one: P): P => ({ ...one, x: one.x + dx, y: one.y + dy });
  return { ...size, seats: seats.map(move), texts: texts.map(move) };
}

/** The name of a council, its seats as squares and the same in words. */
function layoutCouncil(
  council: LampCouncil,
  partyNames: PartyNames,
  i18n: PoliticalControlI18n,
): SeatsLayout {
  const { seats, height } = seatsInRows(council, partyNames);
  const { words } = i18n.strings.ofNation!.sharedPower!;
  const total = words.total({ n: seats.length, count: i18n.format.number(seats.length) });
  const names = wrapText(`${council.name}: ${total}`, NAME_LETTERS);
  const top = names.length * LINE_HEIGHT + 6;
  const counts = wrapText(seatsText(council, partyNames, i18n), LINE_LETTERS);
  return {
    seats: seats.map((seat) => ({ ...seat, y: top + seat.y })),
    texts: [
      ...names.map((text, index) => line(text, 0, (index + 1) * LINE_HEIGHT, true)),
      ...counts.map((text, index) => line(text, 0, top + height + (index + 1) * LINE_HEIGHT)),
    ],
    width: COUNCIL.width,
    height: top + height + counts.length * LINE_HEIGHT,
  };
}

/** Every party with its square, in lines. */
function layoutKey(parties: readonly Party[], width: number, i18n: PoliticalControlI18n): SeatsLayout {
  const seats: PlacedSeat[] = [];
  const texts: TextMark[] = [];
  let [x, y] = [0, 0];
  for (const party of parties) {
    const label = partyLabel(party, i18n);
    const entryWidth = SEAT.step + 4 + widthOf(label, 11);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + LINE_HEIGHT + 4];
    seats.push({ kind: 'key', party, x, y });
    texts.push(line(label, x + SEAT.step + 4, y + SEAT.size - 2));
    x += entryWidth + SEAT.step;
  }
  return { seats, texts, width, height: y + LINE_HEIGHT + 4 };
}

const line = (text: string, x: number, y: number, bold = false): TextMark => ({
  shape: 'text',
  x,
  y,
  size: bold ? 12 : 11,
  text,
  fill: INK,
  ...(bold ? { bold } : {}),
});
