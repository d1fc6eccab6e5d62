import { htmlLineToText } from '../../character-references.js';
import { prepareDraft, sourceText, type OccurrenceDraft, type PreparedDraft } from '../../occurrence.js';
import { statusFromWord } from '../../status-words.js';
import {
  propertiesOf,
  textList,
  unescapeText,
  valueOf,
  type Component,
  type Property,
} from './content-lines.js';
import type { EventEntry } from './timed-event.js';

/** What is the same for all occurrences of an event. */
export type EventDetails = PreparedDraft<Omit<OccurrenceDraft, 'start' | 'end' | 'zone' | 'movedFrom'>>;

/** Properties with the address of an online meeting (RFC 7986, and those of Google and Microsoft). */
const CONFERENCE_PROPERTIES = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
];

const textIn = (event: Component | undefined, name: string) => unescapeText(valueOf(event, name));

/**
 * Reads the details of a VEVENT.
 *
 * @param series the series it overrides, whose title it takes when it has none
 */
export async function readDetails(
  { event, isCancelled }: EventEntry,
  series?: Component,
): Promise<EventDetails> {
  const text = (name: string) => textIn(event, name);
  const conference = conferenceOf(event);
  const location = text('LOCATION');
  const status = statusFromWord(text('STATUS')) ?? 'scheduled';
  const cost = text('X-COST-TYPE') === 'free' ? 'free' : text('X-COST');
  const venue = isEventPage(location) ? lumaAddress(text('DESCRIPTION')) : '';
  const details: EventDetails = {
    uid: text('UID'),
    title: text('SUMMARY') || textIn(series, 'SUMMARY'),
    status: isCancelled ? 'cancelled' : status,
    // A semicolon separates the parts of a location.
    location: [location, venue, conference && 'Online'].filter(Boolean).join('; '),
    cost: cost ? { text: await htmlLineToText(cost) } : undefined,
    url: text('URL'),
    registerUrl: conference,
    image: imageOf(event),
    description: sourceText('either', text('DESCRIPTION') || text('X-ALT-DESC')),
    tags: propertiesOf(event, 'CATEGORIES').flatMap(({ value }) => textList(value)),
  };
  return prepareDraft(details, 'references');
}

/** Whether an event must not be published (CLASS). A value that is not known counts as private (RFC 5545, 3.8.1.3). */
export function isPrivate(event: Component, series?: Component): boolean {
  const classification = (valueOf(event, 'CLASS') || valueOf(series, 'CLASS') || 'PUBLIC').toUpperCase();
  return classification !== 'PUBLIC' && classification !== 'DEFAULT';
}

/**
 * The address of an online meeting; telephone numbers, the entrance of its hosts and feeds about it are left out
 * (FEATURE of RFC 7986, 6.3).
 */
function conferenceOf(event: Component): string | undefined {
  return CONFERENCE_PROPERTIES.flatMap((name) => propertiesOf(event, name))
    .filter(({ params }) => !/\bMODERATOR\b|^FEED$/iu.test(params['FEATURE'] ?? ''))
    .map(({ value }) => value.trim())
    .find((value) => /^https?:/iu.test(value));
}

const isEventPage = (location: string) => /^https?:\/\/(?:www\.)?(?:luma\.com|lu\.ma)\/\S*$/iu.test(location);

/** Luma's calendars have the address, if it is public, in the description. */
function lumaAddress(description: string): string {
  const start = /\bAddress:\s?\n/u.exec(description);
  if (!start) return '';
  const [block = ''] = description.slice(start.index + start[0].length).split('\n\n');
  const isHidden = /^(?:Check event page|Register to see)/iu.test(block);
  return isHidden ? '' : block.trim().replaceAll(/\s?\n\s?/gu, ', ');
}

function imageOf(event: Component): string | undefined {
  // An image in the calendar itself has no address (RFC 5545, 3.8.1.1).
  const isImage = ({ name, params }: Property) =>
    (name === 'IMAGE' || /^image\//iu.test(params['FMTTYPE'] ?? '')) &&
    params['VALUE']?.toUpperCase() !== 'BINARY';
  return [...propertiesOf(event, 'IMAGE'), ...propertiesOf(event, 'ATTACH')].find(isImage)?.value;
}
