/** Reads an attribute of a tag as its author wrote it; null where it is not set. */
export type ReadAttribute = (name: string) => string | null;

/** What a hint may ask besides the attributes. */
export interface HintContext {
  /** Code of the council that a ward of its nation’s latest release belongs to, by the ward’s code. */
  councilOf: (ward: string) => string | undefined;
  /** Language of the tag. */
  locale: 'en' | 'cy';
  /** Base of addresses that its author wrote. */
  baseUrl: string;
}

/** What the first content of a tag needs besides the code of its widget. */
export interface Hint {
  /** Paths below the address of the dataset. */
  files: readonly string[];
  /** Chunks that are fetched by a dynamic import. */
  chunks: readonly string[];
  /** Addresses that the author wrote, with what is accepted there; JSON by default. */
  addresses?: readonly (readonly [address: string, accept?: string])[];
}

/**
 * Says from the attributes of a tag, before the code of its widget is there, what that code will ask for. Where the
 * attributes alone do not decide it, it says less.
 */
export type GetHint = (read: ReadAttribute, context: HintContext) => Hint;

/**
 * Heights of the first content in pixels, where the tag is 320 and where it is 960 pixels wide, each with attributes
 * as the end of a selector. The last that matches counts.
 */
export type HeightHints = readonly (readonly [selector: string, narrow: number, wide: number])[];

/** Whether a boolean attribute is on: it counts by being there, except for "false". */
export function isOn(value: string | null): boolean {
  return value !== null && value.trim().toLowerCase() !== 'false';
}
