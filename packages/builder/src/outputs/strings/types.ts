import type { Target } from '../../configuration/state.js';

/** What sentences about an output are made of. */
export interface OutputFacts {
  version: string;
  /** The archive for sites that host the files, and the plugin for WordPress. */
  archive: string;
  plugin: string;
  /** Where releases are announced. */
  releases: string;
  /** Origin of the pages of places. */
  site: string;
  /** Address that they lie at, a slash at its end. */
  folder: string;
  /** Address of the page, and of the same for frames. */
  page: string;
  frame: string;
  tag: string;
  /** Package of npm, and name of the component. */
  npm: string;
  component: string;
  /** Options that the page of the widget is without, by what they are called. */
  without: readonly string[];
  needsHashes: boolean;
}

export interface OutputText {
  needs: (facts: OutputFacts) => readonly string[];
  steps: (facts: OutputFacts) => readonly string[];
}

/** How new figures come to a page. */
export type UpdateKind = 'cdn' | 'files' | 'pages' | 'own-pages' | 'npm' | 'plugin';

/** Site makers that embed the address of a page, and code as well. */
export type EmbeddingTarget = Extract<Target, 'wix' | 'google-sites'>;

/** What a text to copy is for. */
export interface CodeTitles {
  page: string;
  script: string;
  frame: string;
  link: string;
  shortcode: string;
  block: string;
  template: string;
  address: string;
  install: string;
  component: string;
  pages: string;
}

export interface OutputStrings {
  names: Readonly<Record<Target, string>>;
  /** Headings of groups of targets. */
  groups: { any: string; systems: string; frameworks: string };
  texts: Readonly<Record<Target, OutputText>>;
  /** Where there is no page to embed. */
  embedCode: Readonly<Record<EmbeddingTarget, OutputText>>;
  /** Before the rest, where somebody's own site has the pages. */
  ownPages: OutputText;
  code: CodeTitles;
  updates: Readonly<Record<UpdateKind, (facts: OutputFacts) => readonly string[]>>;
  /** The page is without some options. */
  without: (options: string) => string;
  noPage: string;
  /** It has pages, but none of what is chosen. */
  noPageOfPlace: string;
  /** The site of the builder has no page of it. */
  noPageHere: (site: string) => string;
  noShortcode: string;
}
