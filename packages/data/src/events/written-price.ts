/** One amount of an offer. */
export interface Amount {
  /** As it is written, with or without a currency: "5", "12.50", "£5", "Free". */
  written: unknown;
  /** ISO 4217. */
  currency: string;
}

/** The price of an event as its source writes it: as text, or as the amounts of its offers. */
export interface WrittenPrice {
  /** Such as "Free" or "£5 – £12". */
  text?: unknown;
  /** ISO 4217, for a text that names none. */
  currency?: string;
  amounts?: readonly Amount[];
  /** Whether the source says that the event is free, which counts unless an amount says otherwise. */
  isFree?: boolean;
}
