import type { PlacePages } from '@odm-widgets/core/prerender.js';

/** Pages of places that a site has, as it says in its `w/pages.json`. */
export interface SitePages {
  /** Kinds of places that each widget has pages for, with their views; the first has no segment of its own. */
  pages: Readonly<Record<string, PlacePages>>;
  /** Codes of the councils whose pages there are, with their wards; or every place. */
  councils: 'all' | readonly string[];
}

/** A release of the widgets, and where its files and pages are. */
export interface Release {
  version: string;
  /** Address of the scripts on a CDN, beside which the figures lie; a slash at its end. */
  scripts: string;
  /** Address of the site of the builder, with its pages of places below `w/`; a slash at its end. */
  site: string;
  /** The pages that the site has; undefined where it has none. */
  published: SitePages | undefined;
  /** Whether only this machine can open that site. */
  isLocal: boolean;
  /** Hash of each script, by its path below the address of the scripts. */
  integrity: Readonly<Record<string, string>>;
  /** Hash of the text of `importMap()`, for a policy. */
  importMapHash: string;
  /** What `odm-widgets pages` of this version writes pages for, wherever that is. */
  pages: SitePages['pages'];
}

/** A text to copy. */
export interface CodeBlock {
  /** What it is for. */
  title: string;
  language: 'html' | 'text' | 'sh' | 'tsx' | 'ts' | 'vue' | 'svelte';
  text: string;
  /** Name of the file it is the whole of. */
  file?: string;
}

/** Sources that a directive of Content-Security-Policy needs. */
export interface PolicyLine {
  directive: string;
  sources: readonly string[];
}

/** Systems that cannot be had here, and whose editors and filters can. */
export type PartlyTested = 'drupal' | 'umbraco';

/** How far it is known that the steps work; `by` is the path of a test. */
export type Evidence =
  | { kind: 'tested'; by: string }
  /** In parts of the software, not in the whole of it. */
  | { kind: 'parts'; of: PartlyTested; by: string }
  /** By the documentation of the software on a day, ISO 8601. */
  | { kind: 'documentation'; date: string };

/** What somebody needs to put a widget into their site. Sentences have `**label**` for what is clicked, and `code`. */
export interface Output {
  needs: readonly string[];
  /** In order. */
  steps: readonly string[];
  code: readonly CodeBlock[];
  /** What a site with a content security policy adds to it; empty where it needs nothing. */
  policy: readonly PolicyLine[];
  /** How new figures and corrections arrive. */
  updates: readonly string[];
  evidence: Evidence;
  /** Why there is nothing to copy. */
  unavailable?: string;
  /** Whether the widget has a page of the place that may lie on a site of one’s own. */
  takesOwnPages: boolean;
}
