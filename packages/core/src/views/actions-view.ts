import { html, nothing, type TemplateResult } from 'lit';
import type { CoreStrings } from '../strings/types.js';

/** Something a reader can do with what is shown. */
export interface Action {
  id: string;
  label: string;
  /** Does it; what it returns is said to a screen reader. */
  run: () => Promise<string | undefined>;
}

/** Text buttons, last on the widget. A failed action says so and takes nothing away. */
export function actionsView(
  actions: readonly Action[],
  s: CoreStrings,
  announce: (text: string) => void,
): TemplateResult | typeof nothing {
  if (!actions.length) return nothing;
  const run = async (action: Action) => {
    try {
      announce((await action.run()) ?? '');
    } catch (error) {
      console.error(`Action "${action.id}" failed.`, error);
      announce(s.actionFailed);
    }
  };
  return html`<div part="actions" class="actions" role="group" aria-label=${s.actions}>
    ${actions.map(
      (action) =>
        html`<button type="button" data-action=${action.id} @click=${() => run(action)}>
          ${action.label}
        </button>`,
    )}
  </div>`;
}
