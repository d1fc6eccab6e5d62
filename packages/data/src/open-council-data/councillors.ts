import { selectColumns } from '../csv-columns.js';
import { throwShapeError } from '../shape.js';

/** Councillors of one party in one ward; a party without a code is independents, or seats that are vacant. */
export interface CouncillorTally {
  council: string;
  ward: string;
  /** Electoral Commission code, e.g. "PP53"; '' for independents and for vacant seats. */
  party: string;
  /** As the source writes it: "Labour Party", "Independent / Other", "Vacant". */
  partyName: string;
  councillors: number;
}

const COLUMNS = ['Council', 'Ward Name', 'Party Name', 'Electoral Commission Party Code'] as const;

/**
 * The rows of `csv2.php`, one a councillor, to tallies. The columns of names are never looked at, nor the column
 * without a label in which old files carry e-mail addresses.
 *
 * @param rows the header and the rows below it
 * @throws {DataShapeError} naming the row by its number: a cell that is out of place may be about a person
 */
export function parseCouncillors(rows: readonly (readonly string[])[]): CouncillorTally[] {
  const tallies = new Map<string, CouncillorTally>();
  for (const [at, row] of selectColumns(rows, COLUMNS).entries()) {
    const { Council: council, 'Ward Name': ward, 'Party Name': name } = row;
    const party = row['Electoral Commission Party Code'];
    // A line may be empty but for its commas.
    if (!council && !ward && !name && !party) continue;
    checkRow(at + 2, row);
    const key = JSON.stringify([council, ward, party, name]);
    const tally = tallies.get(key) ?? { council, ward, party, partyName: name, councillors: 0 };
    tally.councillors += 1;
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

function checkRow(line: number, row: Readonly<Record<(typeof COLUMNS)[number], string>>): void {
  const where = `Line ${line}`;
  if (!row.Council || !row['Ward Name']) throwShapeError(where, 'a councillor with a council and a ward');
  if (!/^(?:PP\d{1,6})?$/u.test(row['Electoral Commission Party Code']))
    throwShapeError(where, 'a councillor whose party has a code such as PP53, or none');
  if (!row['Party Name'])
    throwShapeError(where, 'a councillor with a party, "Independent / Other" or "Vacant"');
  // A party may have the sign in its name: "Independents @ Swansea".
  if (Object.values(row).some((cell) => /\S@\S/u.test(cell)))
    throwShapeError(where, 'without an e-mail address where a place or a party belongs');
}
