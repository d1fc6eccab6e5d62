import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/i18n.js';

/** Something a reader can do with what is shown, such as saving it. */
export interface Action {
  id: string;
  label: string;
  /** Whether it stands in the open where others are folded. */
  isOpen?: boolean;
  /** Runs the action; a returned text is announced to screen readers. */
  run: () => Promise<string | undefined>;
}

/** Text buttons in a group. */
export function actionsView(
  actions: readonly Action[],
  i18n: I18n,
  announce: (text: string) => void,
): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  return html`<div part="actions" class="actions" role="group" aria-label=${i18n.core.actions}>
    ${actionButtons(actions, i18n, announce)}
  </div>`;
}

/** Text buttons. A failed action is announced and changes nothing on the page. */
export function actionButtons(
  actions: readonly Action[],
  { core }: I18n,
  announce: (text: string) => void,
): TemplateResult[] {
  const run = async (action: Action) => {
    try {
      announce((await action.run()) ?? '');
    } catch (error) {
      console.error(`Action "${action.id}" failed.`, error);
      announce(core.actionFailed);
    }
  };
  return actions.map(
    (action) =>
      html`<button type="button" data-action=${action.id} @click=${() => run(action)}>
        ${action.label}
      </button>`,
  );
}
