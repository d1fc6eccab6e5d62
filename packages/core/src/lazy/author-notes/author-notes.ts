import { nearestTo, type UnknownValue } from '@odm-widgets/data';
import { html, render } from 'lit';
import { isMeaningless } from '../../element/attribute-values.js';
import { addStyles } from '../../element/adopt-styles.js';
import { GLOBAL_ATTRIBUTES } from '../../element/global-attributes.js';
import { authorNotesStyles } from './author-notes.styles.js';

interface Notes {
  messages: Set<string>;
  container: HTMLElement;
}

const notes = new WeakMap<Element, Notes>();

/** Adds a message to those at the top of an element, with the nearest of the values that may be written. */
export function showNote(element: Element, message: string, unknown?: UnknownValue): void {
  const { messages, container } = notes.get(element) ?? createNotes(element);
  const [nearest] = unknown ? nearestTo(unknown.value, unknown.known) : [];
  const text = nearest ? `${message} ${didYouMean(nearest)}` : message;
  if (messages.has(text)) return;
  messages.add(text);
  draw(element, messages, container);
}

/**
 * Says which attributes an element does not have, and which may have been meant, and which values none has.
 *
 * @param known the names of those that it has
 */
export function noteAttributes(element: Element, known: readonly string[]): void {
  for (const name of element.getAttributeNames()) {
    if (isMeaningless(element, name))
      showNote(element, `${name}="${element.getAttribute(name)}": ${MEANT[name]}`);
    if (known.includes(name) || GLOBAL_ATTRIBUTES.test(name)) continue;
    const own = known.filter((one) => !GLOBAL_ATTRIBUTES.test(one));
    const [nearest] = nearestTo(name, own);
    showNote(
      element,
      `There is no attribute ${name}. ${nearest ? didYouMean(nearest) : `There are: ${own.join(', ')}.`}`,
    );
  }
}

/** What may be written where no code of a widget reads a value. */
const MEANT: Readonly<Record<string, string>> = {
  theme: 'use light, dark or auto.',
  lang: 'there are words in English (en) and Welsh (cy); these are in English.',
};

const didYouMean = (nearest: string): string => `Did you mean “${nearest}”?`;

function createNotes(element: Element): Notes {
  const container = element.ownerDocument.createElement('div');
  const created = { messages: new Set<string>(), container };
  notes.set(element, created);
  // What was said of attributes before is said again, where it still holds, when the element renders.
  new MutationObserver(() => {
    created.messages.clear();
    draw(element, created.messages, container);
    noteAttributes(
      element,
      (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes,
    );
  }).observe(element, { attributes: true });
  return created;
}

function draw(element: Element, messages: ReadonlySet<string>, container: HTMLElement): void {
  const root = element.shadowRoot;
  if (!root) return;
  // Before what the element renders, which it never looks at.
  if (!container.isConnected) {
    addStyles(root, [authorNotesStyles]);
    root.prepend(container);
  }
  render(
    messages.size
      ? html`<aside class="author-notes" lang="en" aria-label="For the author of this page">
          <p>
            Only you see this, as the author of this page: &lt;${element.localName}&gt; is not as you mean it.
          </p>
          <ul>
            ${[...messages].map((message) => html`<li>${message}</li>`)}
          </ul>
        </aside>`
      : null,
    container,
  );
}
