import { runSharedSuite } from '../support/shared-suite.js';

const NOW = '2026-03-02';

runSharedSuite({
  tag: 'odm-events',
  define: () => import('@odm-widgets/events/define.js'),
  attributes: {
    src: '/examples/data/events-tec.json /examples/data/events.ics',
    now: NOW,
    filters: 'all',
    group: 'month',
    past: '',
  },
  emptyAttributes: { src: '/examples/data/events-tec.json', now: '2031-03-02' },
  failingAttributes: { src: '/no/such/place/events.json', now: NOW },
  property: ['src', '/examples/data/events-tec.json'],
  parts: ['heading', 'headline', 'list', 'event', 'title', 'provenance', 'actions'],
  contentPart: 'list',
});
