import type { AuthoredForm } from './newsletter.query.js';
import { parseHttpUrl, recogniseProvider } from './provider-address.js';
import { controlsOf } from './signup-form.js';

/**
 * The author's own sign-up form inside the element. Forms in other slots, and forms with another action than the
 * element's, are left alone: they may be there to unsubscribe, or to search.
 *
 * @param action the `action` attribute of the element
 */
export function findAuthoredForm(host: HTMLElement, action: string): HTMLFormElement | null {
  const base = host.ownerDocument.baseURI;
  const target = parseHttpUrl(action, base);
  const forms = [...host.querySelectorAll('form')].filter((form) => isInDefaultSlot(form, host));
  const actionOf = (form: HTMLFormElement) => ownActionOf(form, base);
  const candidates = forms.filter((form) => {
    const own = actionOf(form);
    return !own || !target || isSamePage(own, target);
  });
  const isExpected = (form: HTMLFormElement) => {
    const own = actionOf(form);
    return own !== undefined && (target !== undefined || recogniseProvider(own) !== undefined);
  };
  return candidates.find(isExpected) ?? candidates.find(hasEmailField) ?? candidates[0] ?? null;
}

function isInDefaultSlot(form: HTMLFormElement, host: HTMLElement): boolean {
  let child: Element = form;
  while (child.parentElement && child.parentElement !== host) child = child.parentElement;
  return !child.getAttribute('slot');
}

/** The form's own action; undefined for none, and for the page itself. */
function ownActionOf(form: HTMLFormElement, base: string): URL | undefined {
  const action = parseHttpUrl((form.getAttribute('action') ?? '').trim(), base);
  const page = parseHttpUrl(base, base);
  return action && page && isSamePage(action, page) && action.search === page.search ? undefined : action;
}

function isSamePage(one: URL, other: URL): boolean {
  return one.origin === other.origin && one.pathname === other.pathname;
}

function hasEmailField(form: HTMLFormElement): boolean {
  return controlsOf(form).some(({ name, type }) => type === 'email' || /e-?mail/iu.test(name));
}

/** What the configuration depends on in a form. */
export function describeForm(form: HTMLFormElement): AuthoredForm {
  const controls = controlsOf(form);
  return {
    names: controls.map(({ name }) => name),
    emailNames: controls.filter(({ type }) => type === 'email').map(({ name }) => name),
  };
}
