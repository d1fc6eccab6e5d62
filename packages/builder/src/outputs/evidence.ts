import type { Target } from '../configuration/state.js';
import type { Evidence, PartlyTested } from './output.js';

const tested = (by: string): Evidence => ({ kind: 'tested', by });
const inParts = (of: PartlyTested, by: string): Evidence => ({ kind: 'parts', of, by });
const byDocumentation = (date: string): Evidence => ({ kind: 'documentation', date });

const PAGES = 'test/e2e/builder.node.test.ts';
const EDITORS = 'test/cms/editors.cms.ts';
const WORDPRESS = 'test/cms/wordpress.cms.ts';
const FRAMEWORKS = 'scripts/projects/builder-output.js';

/** Which outputs the tests of this project try in the place they are for, or in its own parts. */
export const EVIDENCE: Readonly<Record<Target, Evidence>> = {
  html: tested(PAGES),
  zip: tested(PAGES),
  frame: tested(PAGES),
  link: tested(PAGES),
  wordpress: tested(WORDPRESS),
  drupal: inParts('drupal', EDITORS),
  umbraco: inParts('umbraco', EDITORS),
  squarespace: byDocumentation('2026-11-27'),
  wix: byDocumentation('2026-11-27'),
  'google-sites': byDocumentation('2026-11-27'),
  sharepoint: byDocumentation('2026-11-27'),
  react: tested(FRAMEWORKS),
  vue: tested(FRAMEWORKS),
  svelte: tested(FRAMEWORKS),
  angular: tested(FRAMEWORKS),
  next: tested(FRAMEWORKS),
};
