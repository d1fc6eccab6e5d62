export interface OptionWords {
  label: string;
  hint?: string;
}

/** What options are called, by the name of their attribute, or by tag and attribute where one differs: "odm-events/src". */
export interface OptionStrings {
  options: Readonly<Record<string, OptionWords>>;
  /** Values of closed lists, by attribute. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Title of each widget, and what it shows in a line. */
  widgets: Readonly<Record<string, { title: string; line: string }>>;
}
