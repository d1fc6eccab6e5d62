import { filesAt, getCouncils, getParties } from '@odm-widgets/data/councils';
import type { Seats } from '@odm-widgets/data/model';
import type { ReactiveControllerHost } from 'lit';

/** Seats of every council, fetched when the first one is asked for. */
export interface SeatRecords {
  /** By council code. */
  seats: ReadonlyMap<string, Seats | undefined>;
  /** Registered names by Electoral Commission code. */
  names: Readonly<Record<string, string>>;
}

export type SeatState = SeatRecords | 'loading' | 'failed';

/** Fetches the seats once for a widget, when its first council is picked; a failure is tried again at the next pick. */
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
      const [{ authorities }, names] = await Promise.all([getCouncils(files), getParties(files)]);
      this.#set({ seats: new Map(authorities.map(({ code, seats }) => [code, seats])), names });
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
