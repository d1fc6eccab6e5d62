import { html, type TemplateResult } from 'lit';
import type { Feed, Feeds } from '@odm-widgets/data/model';
import type { Formatters } from '../i18n/format.js';

/** Words about calendars and lists that others keep. */
export interface FeedWords {
  /** Before the names. */
  source: string;
  /** What stands in the page itself, for want of a name. */
  page: string;
  read: (date: string) => string;
  failed: (date: string) => string;
}

/** Where entries come from that are no figures: each calendar by name, and when it was read. */
export function feedsView({ feeds }: Feeds, words: FeedWords, format: Formatters): TemplateResult {
  return html`<footer part="provenance" class="provenance">
    <p>${words.source}:</p>
    <ul>
      ${feeds.map((feed) => feedItem(feed, words, format))}
    </ul>
  </footer>`;
}

function feedItem({ title, url, asAt, failed }: Feed, words: FeedWords, format: Formatters): TemplateResult {
  const name = title || words.page;
  const day = format.date(asAt.slice(0, 10));
  return html`<li>
    ${url ? html`<a href=${url}>${name}</a>` : name}${` (${failed ? words.failed(day) : words.read(day)})`}
  </li>`;
}
