import type { EventWithText } from '@odm-widgets/data/events';
import { at, occurrence } from './occurrences.js';

/** An event whose description has been read. */
export const readEvent = ({ text = [], ...more }: Partial<EventWithText> = {}): EventWithText => ({
  ...occurrence(more),
  text,
});

/** An event with a value in every field that is exported. */
export const FULL_EVENT = readEvent({
  end: at('2026-03-31T20:30'),
  venue: { name: 'The Old Mill', address: '12 Weir Lane; Anyford, AN1 2YF' },
  url: 'https://club.example/night',
  registerUrl: 'https://club.example/book',
  text: [
    {
      kind: 'paragraph',
      runs: [{ text: 'Short talks, ' }, { text: 'long', href: 'https://a.example/' }, { text: ' walks.' }],
    },
    { kind: 'item', runs: [{ text: 'Tea' }] },
  ],
  price: { free: true, text: '' },
  attendance: 'mixed',
  access: 'Step-free.',
  tags: ['Data'],
});
