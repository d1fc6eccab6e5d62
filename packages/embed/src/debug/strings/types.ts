import type { Advice } from '@odm-widgets/core/check.js';

export interface DebugStrings {
  title: string;
  /** Why the panel is there, and for whom. */
  why: string;
  checking: string;
  found: (problems: number, cautions: number) => string;
  /** What is on the page. */
  widgets: (count: number, version: string, address: string) => string;
  problem: string;
  caution: string;
  fix: string;
  show: (tag: string) => string;
  showText: string;
  again: string;
  copy: string;
  copied: string;
  notCopied: string;
  remove: string;
  notLoaded: (tag: string, reason: string) => Advice;
  failed: (tag: string, reason: string) => Advice;
  mistaken: (tag: string, reason: string) => Advice;
  nothingAsked: (tag: string) => Advice;
  nothingToShow: (tag: string) => Advice;
  refused: (address: string, directive: string, source: string) => Advice;
  /** Ends of sentences. */
  noWebAddress: string;
  noAnswer: string;
}
