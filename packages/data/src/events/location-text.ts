/** What a line of a location says. */
export interface LocationText {
  /** Name and address of the place; both empty for an event that is only online. */
  name: string;
  address: string;
  /** The first link that is not a map. */
  url: string | undefined;
  /** Whether people can take part online. */
  isOnline: boolean;
}
