import { html, type TemplateResult } from 'lit';
import type { Feed, Feeds } from '@odm-widgets/data/model';
import type { I18n } from '../i18n/i18n.js';

/** Strings about calendars and feeds that others publish. */
export interface FeedStrings {
  /** Before the names. */
  source: string;
  /** Name of a source that is in the page itself and has no title. */
  page: string;
  read: (date: string) => string;
  failed: (date: string) => string;
}

/** Sources of entries that are not figures: each calendar by name, and when it was read. */
export function feedsView({ feeds }: Feeds, i18n: I18n<FeedStrings>): TemplateResult {
  const items = feeds.map((feed) => feedText(feed, i18n));
  const label = `${i18n.strings.source}:`;
  return html`<footer part="provenance" class="provenance">
    ${
      items.length === 1
        ? html`<p>${label} ${items}</p>`
        : html`<p>${label}</p>
            <ul>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
    }
  </footer>`;
}

function feedText(
  { title, url, asAt, failed }: Feed,
  { strings, format }: I18n<FeedStrings>,
): TemplateResult {
  const name = title || strings.page;
  const date = format.date(asAt.slice(0, 10));
  return html`${url ? html`<a href=${url}>${name}</a>` : name}${` (${failed ? strings.failed(date) : strings.read(date)})`}`;
}
