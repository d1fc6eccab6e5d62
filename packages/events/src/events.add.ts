import { html, type TemplateResult } from 'lit';
import { saveText } from '@odm-widgets/core/downloads';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { calendarLinks, toCalendar } from './events.save.js';
import type { Voice } from './events.when.js';

/** Saves events as a calendar file and gives its name. */
export function saveCalendar(fileName: string, events: readonly EventOccurrence[], now: number): string {
  return saveText(`${fileName}.ics`, 'text/calendar;charset=utf-8', toCalendar(events, now));
}

/** Ways to put one event into a calendar. The links lead away only when they are followed. */
export function waysToAdd(event: EventOccurrence, { s }: Voice, save: () => void): TemplateResult {
  const { google, outlook, yahoo } = calendarLinks(event);
  const link = (href: string, name: string) =>
    html`<li><a href=${href} rel="noopener noreferrer" target="_blank">${name}</a></li>`;
  return html`<ul role="list">
    <li><button type="button" @click=${save}>${s.add.file}</button></li>
    ${link(google, s.add.google)} ${link(outlook, s.add.outlook)} ${link(yahoo, s.add.yahoo)}
  </ul>`;
}
