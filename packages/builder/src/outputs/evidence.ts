import type { Target } from '../configuration/state.js';
import type { Evidence } from './output.js';

const TESTED: Evidence = { kind: 'tested' };
const byDocumentation = (date: string): Evidence => ({ kind: 'documentation', date });

/** Which outputs the tests of this project try in the place they are for, or in its own parts. */
export const EVIDENCE: Readonly<Record<Target, Evidence>> = {
  html: TESTED,
  zip: TESTED,
  frame: TESTED,
  link: TESTED,
  wordpress: TESTED,
  drupal: byDocumentation('2026-11-27'),
  umbraco: byDocumentation('2026-11-27'),
  squarespace: byDocumentation('2026-11-27'),
  wix: byDocumentation('2026-11-27'),
  'google-sites': byDocumentation('2026-11-27'),
  sharepoint: byDocumentation('2026-11-27'),
  react: byDocumentation('2026-11-27'),
  vue: byDocumentation('2026-11-27'),
  svelte: byDocumentation('2026-11-27'),
  angular: byDocumentation('2026-11-27'),
  next: byDocumentation('2026-11-27'),
};
