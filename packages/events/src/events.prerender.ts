import type { I18n } from '@odm-widgets/core';
import { attributesOf, prerenderI18n, type Prerender, type StaticItem } from '@odm-widgets/core/prerender.js';
import { isOn } from '@odm-widgets/core/hint.js';
import { addDays, startInstant, type EventOccurrence } from '@odm-widgets/data/model';
import { placeText, priceText, statusText, timesText } from './entry.summary.js';
import { eventTimes } from './event-times.js';
import { loadEvents } from './events-loader.js';
import { hasNotices, toFeeds, type EventsModel } from './events.model.js';
import { resolveNow, toQuery } from './events.query.js';
import { headline } from './events.summary.js';
import { en } from './strings/en.js';
import type { EventsStrings } from './strings/types.js';
import { zonedMoment } from './visitor-clock.js';

const DEFAULT_LIMIT = 10;

/** What `<odm-events>` shows, without a page: the next events, for the rest of the day. */
export const prerender: Prerender = async (tag) => {
  const { read, locale, language, pageUrl, scriptText, signal, warn } = tag;
  const now = resolveNow(read('now') ?? '', () => tag.now, warn);
  const attributes = { ...attributesOf(read, ['src', 'type', 'zone']), past: isOn(read('past')) };
  const day = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const query = toQuery(attributes, { base: pageUrl, scriptText, day, language }, warn);
  if (!query) return undefined;
  const [model, i18n] = await Promise.all([
    loadEvents(query, now, { signal, warn }),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
  ]);
  const { strings, format } = i18n;
  const limit = Number(read('limit') ?? DEFAULT_LIMIT) || DEFAULT_LIMIT;
  const { feeds } = toFeeds(model.reports, { host: new URL(pageUrl).host, name: strings.thisSite });
  return {
    heading: strings.heading,
    headline: headline(model, i18n),
    notes: hasNotices(model) ? (await import('./lazy/notices/notices.js')).notices(model, i18n) : [],
    items: model.upcoming.slice(0, limit).map((event) => toItem(event, model, i18n)),
    links: feeds.map(({ title, url, asAt, failed }) => {
      const date = format.date(asAt.slice(0, 'YYYY-MM-DD'.length));
      const state = failed ? strings.feeds.failed(date) : strings.feeds.read(date);
      return { text: `${strings.feeds.source}: ${title || strings.feeds.page} (${state})`, url: url ?? '' };
    }),
    more: 'list',
    stands: true,
    until: endOf(model),
  };
};

function toItem(event: EventOccurrence, { zone }: EventsModel, i18n: I18n<EventsStrings>): StaticItem {
  const { title, url, access } = event;
  const { strings } = i18n;
  const times = eventTimes(event, i18n, {
    listingMoment: (instant) => zonedMoment(instant, zone),
    // Whose clock it is read by is not known; the time of the place is there.
    visitorMoment: () => event.start,
  });
  const lines = [
    statusText(event, i18n),
    timesText(times),
    placeText(event, i18n),
    priceText(event, i18n),
    access ? `${strings.access}: ${access}` : '',
  ];
  return { title: title || strings.untitled, url, lines: lines.filter(Boolean) };
}

/** When the list or its sentence changes: an event starts or ends, or the day does, as it is known in Britain. */
function endOf({ upcoming, now, today }: EventsModel): number {
  const moments = upcoming.flatMap((event) => [
    startInstant(event),
    ...(event.end ? [startInstant({ start: event.end })] : []),
  ]);
  return Math.min(Date.parse(`${addDays(today, 1)}T00:00Z`), ...moments.filter((moment) => moment > now));
}
