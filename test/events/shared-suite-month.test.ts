import { promisesOf } from '../support/shared-suite.js';

promisesOf({
  tag: 'odm-events',
  define: () => import('@odm-widgets/events/define.js'),
  attributes: { src: '/examples/data/events.ics', now: '2026-03-02', layout: 'calendar', 'no-add': '' },
  empty: { src: '/examples/data/events-tec.json', now: '2031-03-02' },
  failing: { src: '/no/such/place/events.ics', now: '2026-03-02' },
  least: { src: '/examples/data/events.ics' },
  property: ['layout', 'calendar'],
  parts: ['heading', 'headline', 'list', 'provenance'],
  content: 'list',
});
