import type { ReactiveControllerHost } from 'lit';
import { filesAt, getParties, getSeatsByYear } from '@odm-widgets/data/councils';
import type { SeatsByYear } from '@odm-widgets/data/model';

/** Seats of a council in the newest year, and how many of its wards they are on record for. */
export type CouncilSeats = NonNullable<ReturnType<SeatsByYear['councils']['get']>>[number];

/** Seats of every council. */
export interface SeatRecords {
  /** By council code. */
  councils: ReadonlyMap<string, CouncilSeats>;
  /** Registered names by Electoral Commission code. */
  partyNames: Readonly<Record<string, string>>;
}

export type SeatState = SeatRecords | 'loading' | 'failed';

/** Fetches the seats when a visitor selects a council for the first time, and again after a failure. */
export class SeatsController {
  state: SeatState = 'loading';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  async load(base: string): Promise<void> {
    if (typeof this.state === 'object') return;
    this.#set('loading');
    try {
      const files = filesAt(base);
      const [seats, partyNames] = await Promise.all([getSeatsByYear(files), getParties(files)]);
      const newest = [...seats.councils].map(([code, years]) => [code, years.at(-1)!] as const);
      this.#set({ councils: new Map(newest), partyNames });
    } catch (error) {
      console.error(`<${this.#host.localName}> The seats could not be fetched.`, error);
      this.#set('failed');
    }
  }

  #set(state: SeatState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
