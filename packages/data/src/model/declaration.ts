/** One organisation in the register of supporters of the Declaration. Dates are ISO days, in UTC. */
export interface Supporter {
  /** Short name in addresses and attributes, e.g. "example-charity". */
  id: string;
  name: string;
  url: string;
  /** Sites that may show the badge, as scheme, host and port: "https://www.example.org". */
  origins: readonly string[];
  /** Day the support began, where it is known. */
  since: string | undefined;
  /** Version of the Declaration that is supported. */
  version: string;
  status: 'active' | 'withdrawn';
  /** Day the support ended; present exactly when it is withdrawn. */
  withdrawn: string | undefined;
  /** Last day on which the entry is valid. */
  expires: string | undefined;
  /** Page where the supporter says what it does. */
  statement: string | undefined;
}

/** The signed list of who supports, or supported, the Declaration. */
export interface SupporterRegister {
  /** Page about the register, for people. */
  id: string;
  name: string;
  issuer: { name: string; url: string };
  /** Whether it is sample data, which makes no claim about any organisation. */
  sample: boolean;
  /** Rises with every issue, so that a replayed older register can be recognised. */
  sequence: number;
  /** First and last day on which the register is valid. */
  issued: string;
  nextUpdate: string;
  supporters: readonly Supporter[];
}

/** A register with a valid signature of a trusted key, in force when it was checked. */
export interface CheckedRegister {
  register: SupporterRegister;
  /** Where it was read. */
  url: string;
  /** RFC 7638 thumbprint of the key. */
  keyId: string;
  /** Whether this project trusts the key, or only the page that shows the register. */
  keySource: 'project' | 'page';
  /** Milliseconds since 1970, by the clock of the machine that checked. */
  checkedAt: number;
}

/**
 * What a checked register says about one supporter on one site: verified for this site, supporter of the Declaration
 * but not for this site, expired, withdrawn, or not in the register.
 */
export type SupportStatus =
  { kind: 'verified' | 'other-site' | 'expired' | 'withdrawn'; supporter: Supporter } | { kind: 'unlisted' };

export type SupportStatusKind = SupportStatus['kind'];

/** Why a register cannot be trusted here and now. None of the reasons accuses the supporter. */
export type VerificationErrorReason =
  /** The browser cannot check this kind of signature, or not on a page without https. */
  | 'unsupported'
  /** The signature is not valid for the register. */
  | 'signature'
  /** Signed with a key this page does not trust. */
  | 'key'
  /** Dated in the future by this machine's clock. */
  | 'early'
  /** The next register is overdue. */
  | 'outdated'
  /** Its sequence number is lower than the page accepts. */
  | 'replayed';

/** Whether text equals that of version 1.0; `unknown` where the browser cannot compare. */
export type TextComparison = 'same' | 'changed' | 'unknown';

/** One principle, in the words that were read. */
export interface Principle {
  number: number;
  text: string;
  /** Parts with their Roman numeral: i, ii, iii, … */
  parts: readonly { numeral: string; text: string }[];
  comparison: TextComparison;
}

/** A theme's heading and its principles. */
export interface Theme {
  title: string;
  /** Of the heading alone. */
  comparison: TextComparison;
  principles: readonly Principle[];
}

export interface DeclarationText {
  title: string;
  titleComparison: TextComparison;
  /** As the title says, e.g. "1.0". */
  version: string | undefined;
  intent: string;
  themes: readonly Theme[];
}

export interface PracticeResource {
  title: string;
  /** Absolute, http or https. */
  url: string;
}

/** An organisation's evidence of how it follows the principles, by number. */
export interface Practice {
  organisation: { name: string; url: string | undefined };
  updated: string | undefined;
  principles: ReadonlyMap<
    number,
    { practice: string; evidence: PracticeResource[]; resources: PracticeResource[] }
  >;
}

/** An organisation's own words about one principle. */
export interface PrincipleAnswer {
  /** Whether the principle applies to the organisation; '' when not answered. */
  applies: 'yes' | 'no' | '';
  /** What the organisation does about it; '' when not answered. */
  does: string;
}

/** An organisation's statement about the principles, with answers by number. */
export interface DeclarationStatement {
  organisation: string;
  answers: ReadonlyMap<number, PrincipleAnswer>;
}
