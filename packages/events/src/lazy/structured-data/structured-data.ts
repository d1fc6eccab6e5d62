import { html, render } from 'lit';
import { withText } from '@odm-widgets/data/events';
import type { EventOccurrence } from '@odm-widgets/data/model';
import { toJsonLd } from './schema-org.js';

/** Elements whose script Lit keeps up to date. */
const hostsWithScript = new WeakSet<HTMLElement>();

/**
 * Writes events for search engines into a script at the end of the element's light DOM, after the author's content.
 *
 * @param isCurrent whether the widget still shows these events, checked when the text is ready
 */
export async function publishStructuredData(
  host: HTMLElement,
  events: readonly EventOccurrence[],
  isCurrent: () => boolean,
): Promise<void> {
  const text = toJsonLd(await withText(events));
  if (!isCurrent()) return;
  // A cached, saved or copied page still contains the script of its earlier widget.
  if (!hostsWithScript.has(host))
    for (const script of host.querySelectorAll('script[data-odm-events]')) script.remove();
  hostsWithScript.add(host);
  // Lit sets the text as a text node, which Trusted Types allow.
  const script = html`<script type="application/ld+json" data-odm-events>
    ${text}
  </script>`;
  render(script, host, { renderBefore: null });
}
