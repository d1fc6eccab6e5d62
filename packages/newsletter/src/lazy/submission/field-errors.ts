import type { FormError } from './validation.js';
import type { Control } from '../../signup-form.js';

/** Says what is wrong in front of each field, ties the words to it, and takes earlier words away. */
export function showFieldErrors(
  controls: readonly Control[],
  problems: readonly FormError[],
  prefix: string,
  words: (problem: FormError) => string,
): void {
  for (const [index, control] of controls.entries()) {
    const problem = problems.find(({ field }) => field === control);
    showFieldError(control, `${prefix}-${index}`, problem && words(problem));
  }
}

function showFieldError(control: Control, id: string, words: string | undefined): void {
  const described = (control.getAttribute('aria-describedby') ?? '').split(/\s+/u);
  const ids = [...described.filter((one) => one && one !== id), ...(words ? [id] : [])];
  control.form?.querySelector(`#${id}`)?.remove();
  setOrRemoveAttribute(control, 'aria-describedby', ids.join(' '));
  setOrRemoveAttribute(control, 'aria-invalid', words && 'true');
  if (!words) return;
  const line = control.ownerDocument.createElement('p');
  line.id = id;
  line.setAttribute('data-odm-error', '');
  line.textContent = words;
  // Not inside a label: it would become a part of the field's name.
  const box = control.type === 'checkbox' ? control.parentElement!.firstElementChild : undefined;
  (control.closest('label') ?? box ?? control).before(line);
}

function setOrRemoveAttribute(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** Marks the buttons of a form while something is on its way; they keep the focus. */
export function setBusy(form: HTMLFormElement, sending: boolean): void {
  for (const button of form.querySelectorAll('button, input[type="submit"]'))
    setOrRemoveAttribute(button, 'aria-disabled', sending ? 'true' : undefined);
}
