import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-term',
  define: () => import('@odm-widgets/lexicon/term/define.js'),
  attributes: { layout: 'block', term: 'dropped-kerb' },
  failingAttributes: { src: 'javascript:0' },
  property: ['term', 'dropped-kerb'],
  hasFigures: false,
  parts: ['definition', 'headline'],
  slots: [''],
});
