import { html, type TemplateResult } from 'lit';
import type { Locale } from '@odm-widgets/core';
import { saveText } from '@odm-widgets/core/downloads';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence, TextBlock, TextRun } from '@odm-widgets/data/model';
import { calendarLinks, calendarFileName, toCalendar } from './calendar-export.js';
import type { EventsStrings } from '../../strings/types.js';
import type { Voice } from '../../event-times.js';

export { styles } from './event-details.styles.js';
export { withText };

/** Saves events as a calendar file and gives its name. */
export async function saveCalendarFile(
  fileName: string,
  events: readonly EventOccurrence[],
  now: number,
): Promise<string> {
  const text = toCalendar(await withText(events), now);
  return saveText(`${fileName}.ics`, 'text/calendar;charset=utf-8', text);
}

const FILE: Readonly<Record<Locale, string>> = {
  en: 'Calendar file (.ics)',
  cy: 'Ffeil galendr (.ics)',
};

export interface AddToCalendarOptions {
  /** Time of the listing, in milliseconds since 1970. */
  now: number;
  /** Says something to a screen reader. */
  announce: (words: string) => void;
}

/** Ways to put one event into a calendar. The links lead away only when they are followed. */
export function addToCalendarView(
  event: EventOccurrence,
  text: readonly TextBlock[],
  voice: Voice,
  { now, announce }: AddToCalendarOptions,
): TemplateResult {
  const { google, outlook, yahoo } = calendarLinks({ ...event, text });
  const save = () => void saveSingleEvent(event, voice.s, now).then(announce);
  const link = (href: string, name: string) =>
    html`<li><a href=${href} rel="noopener noreferrer" target="_blank">${name}</a></li>`;
  return html`<ul role="list">
    <li><button type="button" @click=${save}>${FILE[voice.locale]}</button></li>
    ${link(google, 'Google Calendar')} ${link(outlook, 'Outlook.com')} ${link(yahoo, 'Yahoo Calendar')}
  </ul>`;
}

/** Saves a calendar file of one event and gives what there is to say about it. */
async function saveSingleEvent(event: EventOccurrence, s: EventsStrings, now: number): Promise<string> {
  try {
    return s.savedAs(await saveCalendarFile(calendarFileName(event, s.fileName), [event], now));
  } catch (error) {
    console.error(error);
    return s.core.actionFailed;
  }
}

/** Paragraphs and lists of text that once was HTML. */
export function descriptionView(blocks: readonly TextBlock[]): TemplateResult[] {
  const views: TemplateResult[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const items = listItemsFrom(blocks, at);
    views.push(
      items.length
        ? html`<ul>
            ${items.map(({ runs }) => html`<li>${runs.map(runView)}</li>`)}
          </ul>`
        : html`<p>${blocks[at]!.runs.map(runView)}</p>`,
    );
    at += Math.max(0, items.length - 1);
  }
  return views;
}

function listItemsFrom(blocks: readonly TextBlock[], from: number): TextBlock[] {
  const end = blocks.findIndex(({ kind }, index) => index >= from && kind !== 'item');
  return blocks.slice(from, end < 0 ? undefined : end);
}

const runView = ({ text, href }: TextRun) => (href ? html`<a href=${href}>${text}</a>` : text);
