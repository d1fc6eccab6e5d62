import { html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '@odm-widgets/core';
import type { SectionId } from '../../section-ids.js';
import type { AreaStrings } from '../../strings/types.js';

/** A disclosure whose content is loaded when it is opened. */
export interface Disclosure {
  open: boolean;
  onToggle: (open: boolean) => void;
  content: () => unknown;
}

function disclosureView(
  id: string,
  summary: string,
  { open, onToggle, content }: Disclosure,
): TemplateResult {
  return html`<details
    class="section"
    data-section=${id}
    ?open=${open}
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}

/** The list of sections, between the questions and the statement. */
export function sectionsView(
  ids: readonly SectionId[],
  { strings }: I18n<AreaStrings>,
  section: (id: SectionId) => Disclosure,
  { questions, statement }: Readonly<Record<'questions' | 'statement', Disclosure>>,
): TemplateResult {
  return html`<div class="sections" role="group" aria-label=${strings.sections}>
    ${disclosureView('questions', strings.questions, questions)}
    ${ids.map((id) => disclosureView(id, strings.section[id], section(id)))}
    ${disclosureView('statement', strings.statement, statement)}
  </div>`;
}
