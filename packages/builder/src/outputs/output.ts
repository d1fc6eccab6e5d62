import type { PlacePages } from '@odm-widgets/core/prerender.js';

/** A release of the widgets, and where its files and pages are. */
export interface Release {
  version: string;
  /** Address of the scripts on a CDN, beside which the figures lie; a slash at its end. */
  scripts: string;
  /** Address of the site with the pages of places, `w/…` below it; a slash at its end. */
  site: string;
  /** Whether only this machine can open that site. */
  isLocal: boolean;
  /** Hash of each script, by its path below the address of the scripts. */
  integrity: Readonly<Record<string, string>>;
  /** Hash of the text of `importMap()`, for a policy. */
  importMapHash: string;
  /** Kinds of places that each widget has pages for, with their views; the first has no segment of its own. */
  pages: Readonly<Record<string, PlacePages>>;
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
}
