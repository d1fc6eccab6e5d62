import { html, type TemplateResult } from 'lit';
import type { I18n, Locale } from '@odm-widgets/core';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence, TextBlock, TextRun } from '@odm-widgets/data/model';
import type { EventsStrings } from '../../strings/types.js';
import { calendarFileName, calendarLinks, toCalendar } from './calendar-export.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { EventDetailsStrings } from './strings/types.js';

export { styles } from './event-details.styles.js';

const STRINGS: Readonly<Record<Locale, EventDetailsStrings>> = { en, cy };

/** Saves events as an iCalendar file; resolves to its name. */
export async function saveCalendarFile(
  baseName: string,
  events: readonly EventOccurrence[],
  now: number,
  strings: EventsStrings,
): Promise<string> {
  const { saveText } = await import('@odm-widgets/core/downloads');
  const text = toCalendar(await withText(events), now, strings);
  return saveText(`${baseName}.ics`, 'text/calendar;charset=utf-8', text);
}

export interface AddToCalendarOptions {
  /** Time of the listing, in milliseconds since 1970. */
  now: number;
  /** Announces a message to screen readers. */
  announce: (message: string) => void;
}

/** Ways to add one event to a calendar. No calendar service is contacted before a link is followed. */
export function addToCalendarView(
  event: EventOccurrence,
  text: readonly TextBlock[],
  i18n: I18n<EventsStrings>,
  { now, announce }: AddToCalendarOptions,
): TemplateResult {
  const { google, outlook, yahoo } = calendarLinks({ ...event, text });
  const save = () => void saveSingleEvent(event, i18n, now).then(announce);
  const link = (href: string, name: string) =>
    html`<li><a href=${href} rel="noopener noreferrer" target="_blank">${name}</a></li>`;
  return html`<ul role="list">
    <li><button type="button" @click=${save}>${STRINGS[i18n.locale].calendarFile}</button></li>
    ${link(google, 'Google Calendar')} ${link(outlook, 'Outlook.com')} ${link(yahoo, 'Yahoo Calendar')}
  </ul>`;
}

/** Saves one event as a file; resolves to the message to announce. */
async function saveSingleEvent(
  event: EventOccurrence,
  { strings, core }: I18n<EventsStrings>,
  now: number,
): Promise<string> {
  try {
    const baseName = calendarFileName(event, strings.fileName);
    return strings.savedAs(await saveCalendarFile(baseName, [event], now, strings));
  } catch (error) {
    console.error(error);
    return core.actionFailed;
  }
}

/** The paragraphs and lists of a description. */
export function descriptionView(blocks: readonly TextBlock[]): TemplateResult[] {
  const views: TemplateResult[] = [];
  let index = 0;
  while (index < blocks.length) {
    const items = listItemsFrom(blocks, index);
    views.push(items.length ? listView(items) : html`<p>${blocks[index]!.runs.map(runView)}</p>`);
    index += Math.max(1, items.length);
  }
  return views;
}

const listView = (items: readonly TextBlock[]) =>
  html`<ul>
    ${items.map(({ runs }) => html`<li>${runs.map(runView)}</li>`)}
  </ul>`;

/** The list items that follow one another from an index on. */
function listItemsFrom(blocks: readonly TextBlock[], start: number): TextBlock[] {
  const end = blocks.findIndex(({ kind }, index) => index >= start && kind !== 'item');
  return blocks.slice(start, end < 0 ? undefined : end);
}

const runView = ({ text, href }: TextRun) => (href ? html`<a href=${href}>${text}</a>` : text);
