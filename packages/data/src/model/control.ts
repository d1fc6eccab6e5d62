/**
 * Control of a council.
 *
 * - `majority`: one party holds more than half of the filled seats
 * - `minority`: a party, or several, run the council without a majority
 * - `shared`: parties run the council together
 * - `independents`: independents and local groups run the council
 * - `none`: no overall control, and the source names nobody
 * - `no-parties`: elected without parties
 */
export type CouncilControlKind =
  'majority' | 'minority' | 'shared' | 'independents' | 'none' | 'no-parties' | 'unknown';

export interface CouncilControl {
  kind: CouncilControlKind;
  /** Short codes as the source writes them, e.g. ["LAB"] or ["LD", "GRN"]. */
  parties: readonly string[];
  /** Party of a directly elected mayor. */
  mayor: string | undefined;
  /** Electoral Commission code, or IND, of the party with more than half of the filled seats. */
  holder: string | undefined;
}
