import { html, nothing, type TemplateResult } from 'lit';
import type { I18n, Locale } from '@odm-widgets/core';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence, TextBlock, TextRun } from '@odm-widgets/data/model';
import type { DetailsKind } from '../../entry.view.js';
import type { EventsStrings } from '../../strings/types.js';
import { calendarFileName, calendarLinks, toCalendar } from './calendar-export.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { EventDetailsStrings } from './strings/types.js';

export { styles } from './event-details.styles.js';

const STRINGS: Readonly<Record<Locale, EventDetailsStrings>> = { en, cy };

/**
 * Saves events as an iCalendar file; resolves to the message to announce.
 *
 * @param baseName name of the file, without its extension
 */
export async function saveCalendarFile(
  events: readonly EventOccurrence[],
  now: number,
  { locale, core }: I18n<EventsStrings>,
  baseName = STRINGS[locale].fileName,
): Promise<string> {
  const { saveText } = await import('@odm-widgets/core/downloads');
  const text = toCalendar(await withText(events), now, STRINGS[locale]);
  return core.saved(saveText(`${baseName}.ics`, 'text/calendar;charset=utf-8', text));
}

/** What details need of the widget. */
export interface DetailsHost {
  requestUpdate: () => void;
  /** Announces a message to screen readers. */
  announce: (message: string) => void;
}

/** What opens below the events of a widget. Each description is read once. */
export class EventDetails {
  readonly #descriptions = new WeakMap<EventOccurrence, readonly TextBlock[]>();
  readonly #requested = new WeakSet<EventOccurrence>();
  readonly #host: DetailsHost;

  constructor(host: DetailsHost) {
    this.#host = host;
  }

  /** The description of an event; undefined until it has been read. */
  descriptionOf(event: EventOccurrence): readonly TextBlock[] | undefined {
    return this.#descriptions.get(event);
  }

  /** Reads descriptions that have not been read yet, then renders again. */
  readDescriptions(events: readonly EventOccurrence[], onError?: () => void): void {
    const unread = events.filter((event) => !this.#descriptions.has(event) && !this.#requested.has(event));
    if (!unread.length) return;
    for (const event of unread) this.#requested.add(event);
    withText(unread)
      .then((read) => {
        unread.forEach((event, index) => this.#descriptions.set(event, read[index]!.text));
        this.#host.requestUpdate();
      })
      .catch((error: unknown) => {
        console.error(error);
        onError?.();
      });
  }

  /** Requests a description that could not be read again. */
  retryDescription(event: EventOccurrence): void {
    this.#requested.delete(event);
  }

  /**
   * The description of an event, or the ways to add it to a calendar.
   *
   * @param now time of the listing, in milliseconds since 1970
   */
  view(kind: DetailsKind, event: EventOccurrence, i18n: I18n<EventsStrings>, now: number): unknown {
    const text = this.#descriptions.get(event);
    const announce = (message: string) => this.#host.announce(message);
    if (!text) {
      this.readDescriptions([event], () => announce(i18n.core.actionFailed));
      return nothing;
    }
    return kind === 'about' ? descriptionView(text) : addToCalendarView(event, text, i18n, { now, announce });
  }
}

/** Ways to add one event to a calendar. No calendar service is contacted before a link is followed. */
function addToCalendarView(
  event: EventOccurrence,
  text: readonly TextBlock[],
  i18n: I18n<EventsStrings>,
  { now, announce }: { now: number; announce: (message: string) => void },
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
  i18n: I18n<EventsStrings>,
  now: number,
): Promise<string> {
  try {
    return await saveCalendarFile([event], now, i18n, calendarFileName(event, STRINGS[i18n.locale].fileName));
  } catch (error) {
    console.error(error);
    return i18n.core.actionFailed;
  }
}

/** The paragraphs and lists of a description. */
function descriptionView(blocks: readonly TextBlock[]): TemplateResult[] {
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
