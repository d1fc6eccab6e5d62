import type { Problem } from './newsletter.model.js';
import type { Control, SignupForm } from './newsletter.signup-form.js';

/** Says what is wrong in front of each field, ties the words to it, and takes earlier words away. */
export function mark(
  form: SignupForm,
  problems: readonly Problem[],
  words: (problem: Problem) => string,
): void {
  for (const [index, control] of form.controls.entries()) {
    const problem = problems.find(({ field }) => field === control.name);
    markOne(control, `${form.prefix}-error-${index}`, problem && words(problem));
  }
}

function markOne(control: Control, id: string, words: string | undefined): void {
  const page = control.ownerDocument;
  const earlier = control.form?.querySelector(`#${id}`);
  const described = (control.getAttribute('aria-describedby') ?? '').split(/\s+/u);
  const ids = [...described.filter((one) => one && one !== id), ...(words ? [id] : [])];
  earlier?.remove();
  if (ids.length) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
  if (!words) return control.removeAttribute('aria-invalid');
  control.setAttribute('aria-invalid', 'true');
  const line = page.createElement('p');
  line.id = id;
  line.setAttribute('data-odm-error', '');
  line.textContent = words;
  // Not inside a label: it would become a part of the field's name.
  const box = control.type === 'checkbox' ? control.parentElement!.firstElementChild : undefined;
  (control.closest('label') ?? box ?? control).before(line);
}

/** Marks the buttons of a form while something is on its way; they keep the focus. */
export function busy(form: HTMLFormElement, sending: boolean): void {
  for (const button of form.querySelectorAll('button, input[type="submit"]')) {
    if (sending) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}
