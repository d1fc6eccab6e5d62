import { closestWithAttribute } from '../element/ancestors.js';
import { prerenderedIn } from '../element/prerendered-content.js';
import { VERSION } from '../element/version.js';
import { toLocale } from '../i18n/locale.js';
import { isCurrent, keyOf, PRERENDERED, CONTROL } from './stamp.js';

/** Attribute of content whose widget has been started. */
const USED = 'data-odm-used';

/**
 * Resolves when a widget with prerendered content may start: at once where the content is not what it would show, else
 * when somebody uses it or its attributes change. Content without a control is all that the widget shows.
 */
export function whenUsed(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const content = prerenderedIn(element);
    const control = content?.querySelector<HTMLElement>(`[${CONTROL}]`);
    if (!content || content.hasAttribute(USED) || !isUpToDate(element, content)) {
      content?.setAttribute(USED, '');
      resolve();
      return;
    }
    const use = () => {
      observer.disconnect();
      control?.removeEventListener('click', onClick);
      control?.removeEventListener('keydown', onKeydown);
      control?.removeAttribute('role');
      if (control && !content.hasAttribute(USED)) moveFocus(element, control);
      content.setAttribute(USED, '');
      resolve();
    };
    const onClick = (event: MouseEvent) => {
      // With a key, a link opens elsewhere.
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      use();
    };
    const onKeydown = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      control?.click();
    };
    const observer = new MutationObserver(() => {
      if (!isUpToDate(element, content)) use();
    });
    observer.observe(element, { attributes: true });
    control?.addEventListener('click', onClick);
    control?.addEventListener('keydown', onKeydown);
    // It acts on this page now; without scripts, it leads to the publisher.
    control?.setAttribute('role', 'button');
  });
}

function isUpToDate(element: HTMLElement, content: Element): boolean {
  const locale = toLocale(closestWithAttribute(element, 'lang')?.getAttribute('lang'));
  const stamp = content.getAttribute(PRERENDERED) ?? '';
  return isCurrent(stamp, VERSION, keyOf(element.attributes, locale), Date.now());
}

/** The control is hidden when the figures are there; the focus goes on to the widget, unless it has moved. */
function moveFocus(element: HTMLElement, control: HTMLElement): void {
  // `:focus` does not match in Firefox while the window is in the background.
  if ((control.getRootNode() as Document | ShadowRoot).activeElement !== control) return;
  element.addEventListener(
    'odm-load',
    () => {
      const section = element.shadowRoot?.querySelector('section');
      const { activeElement, body } = element.ownerDocument;
      if (!section || (activeElement !== body && activeElement !== control)) return;
      section.tabIndex = -1;
      section.focus({ preventScroll: true });
    },
    { once: true },
  );
}
