import { runSharedSuite } from '../support/shared-suite.js';

runSharedSuite({
  tag: 'odm-events',
  define: () => import('@odm-widgets/events/define.js'),
  attributes: { src: '/examples/data/events.ics', now: '2026-03-02', layout: 'month', 'no-actions': '' },
  emptyAttributes: { src: '/examples/data/events-tec.json', now: '2031-03-02' },
  failingAttributes: { src: '/no/such/place/events.ics', now: '2026-03-02' },
  minimalAttributes: { src: '/examples/data/events.ics' },
  property: ['layout', 'month'],
  parts: ['heading', 'headline', 'list', 'provenance'],
  contentPart: 'list',
});
