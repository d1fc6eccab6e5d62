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
  /** Last day the entry counts. */
  expires: string | undefined;
  /** Page where the supporter says what it does. */
  statement: string | undefined;
}

/** Everybody who supports, or supported, the Declaration, as its keeper says. */
export interface SupporterRegister {
  /** Page about the register, for people. */
  id: string;
  name: string;
  issuer: { name: string; url: string };
  /** Whether it is there to try things out, and says nothing about anybody. */
  sample: boolean;
  /** Counts up with each register; an older one shown again has a lower number. */
  sequence: number;
  /** First and last day it counts. */
  issued: string;
  nextUpdate: string;
  supporters: readonly Supporter[];
}

/** A register whose signature fits one of the keys that were trusted. */
export interface CheckedRegister {
  register: SupporterRegister;
  /** Where it was read. */
  url: string;
  /** RFC 7638 thumbprint of the key. */
  keyId: string;
  /** Milliseconds since 1970, by the clock of the machine that checked. */
  checkedAt: number;
}

/** What a checked register says of one supporter, for the site that asks. */
export type SupportStatus =
  { kind: 'verified' | 'elsewhere' | 'expired' | 'withdrawn'; supporter: Supporter } | { kind: 'unlisted' };

export type SupportStatusKind = SupportStatus['kind'];

/** Why nothing can be said; never anybody's fault on the page. */
export type VerificationErrorReason =
  /** The browser cannot check this kind of signature, or not on a page without https. */
  | 'unsupported'
  /** The signature does not fit the register. */
  | 'signature'
  /** Signed with a key this page does not trust. */
  | 'key'
  /** Dated in the future by this machine's clock. */
  | 'early'
  /** The next register is overdue. */
  | 'outdated'
  /** Older than the page accepts. */
  | 'replayed';

/** One principle of the text as it was read. */
export interface Principle {
  number: number;
  text: string;
  /** Parts marked i, ii, iii, … */
  parts: readonly { mark: string; text: string }[];
  /** Whether it is the text that was recorded; `unknown` where the browser cannot compare. */
  fidelity: 'same' | 'changed' | 'unknown';
}

export interface DeclarationText {
  title: string;
  /** As the title says, e.g. "1.0". */
  version: string | undefined;
  intent: string;
  themes: readonly { title: string; principles: readonly Principle[] }[];
}

export interface PracticeResource {
  title: string;
  /** Absolute, http or https. */
  url: string;
}

/** How an organisation lives up to principles, by number. */
export interface Practice {
  organisation: { name: string; url: string | undefined };
  updated: string | undefined;
  principles: ReadonlyMap<
    number,
    { practice: string; evidence: PracticeResource[]; resources: PracticeResource[] }
  >;
}

/** What an organisation says of itself, principle by principle. */
export interface PrincipleAnswer {
  applies: 'yes' | 'no' | '';
  does: string;
}

export interface DeclarationStatement {
  organisation: string;
  answers: ReadonlyMap<number, PrincipleAnswer>;
}
