import type { EventStatus } from '../../../model/index.js';
import { isOnlinePlace, parsePrice, sourceText, type OccurrenceDraft } from '../../occurrence.js';
import {
  propertiesOf,
  propertyOf,
  textList,
  unescapeText,
  valueOf,
  type Component,
  type Property,
} from './content-lines.js';

/** What of an event is the same for all its happenings. */
export type EventDetails = Omit<OccurrenceDraft, 'start' | 'end' | 'zone' | 'movedFrom'>;

const STATUSES: Readonly<Record<string, EventStatus>> = {
  CANCELLED: 'cancelled',
  TENTATIVE: 'tentative',
};

const textIn = (event: Component | undefined, name: string) => unescapeText(valueOf(event, name));

/**
 * The words of a VEVENT, read once however often it happens.
 *
 * @param series what it is one of; a change may say no more than what has changed, and nothing happens without a title
 */
export function readDetails(event: Component, series?: Component): EventDetails {
  const text = (name: string) => textIn(event, name);
  const place = text('LOCATION');
  const isOnline = isOnlinePlace(place);
  const joins = ['CONFERENCE', 'X-GOOGLE-CONFERENCE'].some((name) => propertyOf(event, name));
  return {
    uid: text('UID'),
    title: text('SUMMARY') || textIn(series, 'SUMMARY'),
    status: STATUSES[text('STATUS').toUpperCase()] ?? 'scheduled',
    ...(isOnline ? {} : parseVenue(place)),
    attendance: isOnline || (joins && !place) ? 'online' : joins ? 'mixed' : place ? 'in-person' : undefined,
    price: parsePrice(text('X-COST-TYPE') === 'free' ? 'free' : text('X-COST')),
    url: text('URL'),
    registerUrl: /^https?:/iu.test(place) ? place : undefined,
    image: imageOf(event),
    description: sourceText('either', text('DESCRIPTION') || text('X-ALT-DESC')),
    tags: propertiesOf(event, 'CATEGORIES').flatMap(({ value }) => textList(value)),
  };
}

/** A calendar has one line for a place: "The Anvil, 12 Mill Lane, Anyford" or "The Anvil @ 12 Mill Lane". */
function parseVenue(place: string): Pick<OccurrenceDraft, 'venueName' | 'venueAddress'> {
  const [, name = '', address = ''] = /^(.*?)(?:\s+@\s+|,\s*|\n+)(.+)$/su.exec(place) ?? [];
  return name ? { venueName: name, venueAddress: address } : { venueName: place };
}

function imageOf(event: Component): string | undefined {
  const isImage = ({ name, params }: Property) =>
    name === 'IMAGE' || /^image\//iu.test(params['FMTTYPE'] ?? '');
  return [...propertiesOf(event, 'IMAGE'), ...propertiesOf(event, 'ATTACH')].find(isImage)?.value;
}
