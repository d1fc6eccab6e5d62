import type { EventOccurrence, EventWithText, RawDescription, TextBlock } from '../model/index.js';

const loadDescriptionReader = () => import('./lazy/description/description.js');

/**
 * A description as paragraphs, list items and links. Its reader loads on the first call, and the HTML parser only for
 * text that has tags or character references.
 */
export async function readDescription(
  description: RawDescription | undefined,
): Promise<readonly TextBlock[]> {
  return description ? (await loadDescriptionReader()).readDescription(description) : [];
}

/** Events with their descriptions read, without blocking the page. */
export async function withText(events: readonly EventOccurrence[]): Promise<EventWithText[]> {
  return (await loadDescriptionReader()).withText(events);
}

/** The text of a description, one line for each block. */
export function blocksToText(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ kind, runs }) => (kind === 'item' ? '- ' : '') + runs.map(({ text }) => text).join(''))
    .join('\n');
}
