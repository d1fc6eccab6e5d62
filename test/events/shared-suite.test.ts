import { promisesOf } from '../support/shared-suite.js';

const NOW = '2026-03-02';

promisesOf({
  tag: 'odm-events',
  define: () => import('@odm-widgets/events/define.js'),
  attributes: {
    src: '/examples/data/events-tec.json /examples/data/events.ics',
    now: NOW,
    filters: 'all',
    group: 'month',
    past: '',
  },
  empty: { src: '/examples/data/events-tec.json', now: '2031-03-02' },
  failing: { src: '/no/such/place/events.json', now: NOW },
  property: ['src', '/examples/data/events-tec.json'],
  parts: ['heading', 'headline', 'list', 'event', 'title', 'provenance', 'actions'],
  content: 'list',
});
