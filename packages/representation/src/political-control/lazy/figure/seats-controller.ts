import type { ReactiveControllerHost } from 'lit';
import { filesAt, getCouncils, getParties } from '@odm-widgets/data/councils';
import type { Seats } from '@odm-widgets/data/model';

/** Seats of every council. */
export interface SeatRecords {
  /** By council code. */
  seats: ReadonlyMap<string, Seats | undefined>;
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
      const [{ authorities }, partyNames] = await Promise.all([getCouncils(files), getParties(files)]);
      this.#set({ seats: new Map(authorities.map(({ code, seats }) => [code, seats])), partyNames });
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
