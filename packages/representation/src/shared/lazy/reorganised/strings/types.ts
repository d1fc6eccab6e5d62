export interface ReorganisedStrings {
  /** Label of the button that shows councils. */
  show: (names: readonly string[]) => string;
}
