import type { Meta } from '@storybook/web-components-vite';
import '@odm-widgets/events/define.js';
import { playground } from '../support/playground.js';

const meta: Meta = { title: 'Widgets/Events', component: 'odm-events' };
export default meta;

/** A date some days from today, ISO 8601. */
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const Playground = playground('odm-events', {
  args: { src: 'examples/today/events.ics', limit: 5 },
  // JSON-LD is for search engines, and the type of a source is found out without `type`; a list has no band or table.
  hidden: ['json-ld', 'type', '--odm-color-accent-text', '--odm-color-line', '--odm-color-band'],
  changes: {
    src: { value: 'examples/today/events-tec.json' },
    group: { value: 'month' },
    filters: { value: 'search place' },
    limit: { value: 2 },
    images: { value: true, with: { src: 'examples/today/events-snapshot.json', layout: 'cards' } },
    subscribe: { value: 'webcal://club.example/programme.ics' },
    zone: { value: 'America/New_York', with: { src: 'examples/today/events-snapshot.json' } },
    now: { value: dayFromNow(30) },
    heading: { value: 'What is on' },
  },
});
