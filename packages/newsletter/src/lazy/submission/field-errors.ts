import { buttonsOf, type Control } from '../../signup-form.js';
import type { FormError } from './validation.js';

/**
 * Writes each error before its field and refers to it with `aria-describedby`; removes those of the last validation.
 *
 * @param prefix start of the errors' ids
 */
export function showFieldErrors(
  controls: readonly Control[],
  errors: readonly FormError[],
  prefix: string,
  textOf: (error: FormError) => string,
): void {
  for (const [index, control] of controls.entries()) {
    const error = errors.find(({ field }) => field === control);
    showFieldError(control, `${prefix}-${index}`, error && textOf(error));
  }
}

function showFieldError(control: Control, id: string, text: string | undefined): void {
  const describedBy = (control.getAttribute('aria-describedby') ?? '').split(/\s+/u);
  const otherIds = describedBy.filter((other) => other && other !== id);
  (control.getRootNode() as ParentNode).querySelector(`#${id}`)?.remove();
  setOrRemoveAttribute(control, 'aria-describedby', [...otherIds, ...(text ? [id] : [])].join(' '));
  setOrRemoveAttribute(control, 'aria-invalid', text && 'true');
  if (!text) return;
  const line = control.ownerDocument.createElement('p');
  line.id = id;
  line.setAttribute('data-odm-error', '');
  line.textContent = text;
  // Not inside a label: it would become part of the field's accessible name.
  const checkbox = control.type === 'checkbox' ? control.parentElement!.firstElementChild : undefined;
  (control.closest('label') ?? checkbox ?? control).before(line);
}

function setOrRemoveAttribute(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Sets `aria-disabled` on the form's buttons while a submission is on its way; unlike `disabled`, it keeps the focus. */
export function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  for (const button of buttonsOf(form))
    setOrRemoveAttribute(button, 'aria-disabled', isBusy ? 'true' : undefined);
}
