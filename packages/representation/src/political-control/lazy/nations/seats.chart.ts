/** Seats of councils that share power among parties as a drawing: a square for every seat, with a key. */
import type { Drawing, Mark, TextMark } from '@odm-widgets/charts';
import { moved, widthOf, wrapText } from '@odm-widgets/charts/figure.js';
import type { LampCouncil } from '@odm-widgets/data/model';
import { partyPatterns, partyRect } from '../../../shared/lazy/figure/party-marks.chart.js';
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

interface Seat {
  party: Party;
  x: number;
  y: number;
}

/** The seats of a council in rows, the party with the most first. */
export function seatsInRows(council: LampCouncil, partyNames: PartyNames): { seats: Seat[]; height: number } {
  const parties = seatCounts([council]).flatMap(([id, count]) =>
    Array.from({ length: count }, () => partyById(id, partyNames)),
  );
  const seats = parties.map((party, index) => ({
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
  width: number,
  i18n: PoliticalControlI18n,
): Drawing {
  const room = Math.floor((width + COUNCIL.gap) / (COUNCIL.width + COUNCIL.gap));
  const columns = Math.max(1, Math.min(councils.length, room));
  const ownWidth = columns * (COUNCIL.width + COUNCIL.gap) - COUNCIL.gap;
  const parties = seatCounts(councils).map(([id]) => partyById(id, partyNames));
  const blocks = councils.map((council) => councilMarks(council, partyNames, i18n));
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) =>
    blocks.slice(row * columns, (row + 1) * columns),
  );
  const marks: Mark[] = [line(i18n.strings.ofNation?.sharedPower?.words.seats ?? '', 0, LINE_HEIGHT, true)];
  let y = LINE_HEIGHT * 2;
  for (const row of rows) {
    marks.push(
      ...row.flatMap((block, column) => moved(block.marks, column * (COUNCIL.width + COUNCIL.gap), y)),
    );
    y += Math.max(...row.map(({ height }) => height)) + LINE_HEIGHT;
  }
  const key = keyMarks(parties, ownWidth, i18n);
  marks.push(...moved(key.marks, 0, y));
  return { width: ownWidth, height: y + key.height, marks, patterns: partyPatterns(parties) };
}

interface Block {
  marks: Mark[];
  height: number;
}

/** The name of a council, its seats as squares and the same in words. */
function councilMarks(council: LampCouncil, partyNames: PartyNames, i18n: PoliticalControlI18n): Block {
  const { seats, height } = seatsInRows(council, partyNames);
  const { words } = i18n.strings.ofNation!.sharedPower!;
  const total = words.total({ n: seats.length, count: i18n.format.number(seats.length) });
  const names = wrapText(`${council.name}: ${total}`, NAME_LETTERS);
  const top = names.length * LINE_HEIGHT + 6;
  const texts = wrapText(seatsText(council, partyNames, i18n), LINE_LETTERS);
  return {
    marks: [
      ...names.map((text, index) => line(text, 0, (index + 1) * LINE_HEIGHT, true)),
      ...seats.map(({ party, x, y }) =>
        partyRect(party, { x, y: top + y, width: SEAT.size, height: SEAT.size }, 'seat', 1),
      ),
      ...texts.map((text, index) => line(text, 0, top + height + (index + 1) * LINE_HEIGHT)),
    ],
    height: top + height + texts.length * LINE_HEIGHT,
  };
}

/** Every party with its square, in lines. */
function keyMarks(parties: readonly Party[], width: number, i18n: PoliticalControlI18n): Block {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const party of parties) {
    const label = partyLabel(party, i18n);
    const entryWidth = SEAT.step + 4 + widthOf(label, 11);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + LINE_HEIGHT + 4];
    marks.push(
      partyRect(party, { x, y, width: SEAT.size, height: SEAT.size }, 'key', 1),
      line(label, x + SEAT.step + 4, y + SEAT.size - 2),
    );
    x += entryWidth + SEAT.step;
  }
  return { marks, height: y + LINE_HEIGHT + 4 };
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
