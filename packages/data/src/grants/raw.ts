/**
 * A grant as the 360Giving Data Standard describes it (https://standard.threesixtygiving.org), with the fields that
 * are read. A file of the standard is an object whose `grants` is a list of these.
 */
export interface RawGrant {
  id: string;
  title: string;
  description?: string;
  /** ISO 4217. */
  currency: string;
  amountAwarded: number;
  /** A day, or a day and a time. */
  awardDate: string;
  fundingOrganization: { id?: string; name: string }[];
  /** Missing for a grant to a person, who is never named here. */
  recipientOrganization?: { id?: string; name: string }[];
}
