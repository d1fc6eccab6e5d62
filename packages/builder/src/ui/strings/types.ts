import type { Preview } from '../../configuration/state.js';
import type { PartlyTested } from '../../outputs/output.js';

/** What the builder says around its outputs. */
export interface BuilderStrings {
  title: string;
  intro: string;
  otherLanguage: string;
  place: {
    heading: string;
    label: string;
    hint: string;
    /** Kinds of places beside their names. */
    ward: (council: string) => string;
    authority: (nation: string) => string;
    region: (nation: string) => string;
    'combined-authority': (nation: string) => string;
    nation: string;
    nations: Readonly<Record<string, string>>;
    found: (count: number) => string;
    /** No place is called so, and the list has others with nearly the same name. */
    similar: (text: string) => string;
    none: (text: string) => string;
    lookUp: (postcode: string) => string;
    lookingUp: string;
    unknownPostcode: (postcode: string) => string;
    endedPostcode: (postcode: string) => string;
    noFigures: (postcode: string) => string;
    failed: string;
    unavailable: string;
    chosen: (title: string) => string;
    showsCouncil: (council: string) => string;
  };
  paste: {
    summary: string;
    label: string;
    read: string;
    done: (title: string) => string;
    ignored: (names: string) => string;
    nothing: string;
  };
  widget: { heading: string; places: string; others: string };
  target: { heading: string; label: string };
  copy: {
    button: string;
    all: string;
    done: (what: string) => string;
    selected: string;
    /** Name of a button beside a text. */
    one: (title: string) => string;
  };
  missing: { place: string; kind: string; attribute: (label: string) => string };
  preview: {
    heading: string;
    label: string;
    kinds: Readonly<Record<Preview, string>>;
    frame: (title: string) => string;
    empty: string;
    example: string;
    noScripts: string;
  };
  options: {
    heading: string;
    more: string;
    default: string;
    hashes: string;
    hashesHint: string;
    wrongAddress: string;
    wrongNumber: string;
    wrongValue: string;
  };
  output: {
    needs: string;
    steps: string;
    policy: string;
    policyHint: string;
    noPolicy: string;
    updates: string;
    tested: string;
    parts: Readonly<Record<PartlyTested, string>>;
    documentation: (date: string) => string;
    /** About addresses that begin in a way that works on this machine alone. */
    local: (site: string) => string;
    warning: string;
    /** A field for the address of somebody's own site with the pages. */
    ownSite: string;
    ownSiteHint: string;
    ownSiteWrong: string;
  };
  /** Who made it, with the names of what is linked to. */
  footer: { by: string; code: string; figures: string };
  developers: { heading: string; examples: string; gallery: string; storybook: string };
}
