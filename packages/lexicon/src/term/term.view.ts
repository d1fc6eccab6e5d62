import type { I18n, LoadState } from '@odm-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { localTextView } from '../shared/local-text.view.js';
import type { TermModel, UnknownTerm } from './term.model.js';
import { sourceText } from './term.summary.js';
import type { TermStrings } from './strings/types.js';

type TermI18n = I18n<TermStrings>;

export interface TriggerState {
  text: string;
  isOpen: boolean;
  toggle: () => void;
  /** The definition, right after the term, so that Tab goes from one into the other. */
  definition: unknown;
}

/**
 * The term in a running text. Not a `button`: no engine breaks the words of one across lines, as a text needs it.
 */
export function triggerView({ text, isOpen, toggle, definition }: TriggerState): TemplateResult {
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    toggle();
  };
  return html`<span
      part="term"
      class="term"
      role="button"
      tabindex="0"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="definition"
      @click=${toggle}
      @keydown=${onKeydown}
      >${text}</span
    >${definition}`;
}

export interface DefinitionState {
  state: LoadState<TermModel>;
  /** Address of the term in the lexicon; '' where the page names none. */
  href: string;
  close: (() => void) | undefined;
}

/** What stands in the definition, in every state of its request. */
export function definitionView({ state, href, close }: DefinitionState, i18n: TermI18n): TemplateResult {
  const { strings } = i18n;
  return html`${contentView(state, href, i18n)}
  ${close ? html`<button type="button" class="close" @click=${close}>${strings.close}</button>` : nothing}`;
}

function contentView(state: LoadState<TermModel>, href: string, i18n: TermI18n): unknown {
  const { strings } = i18n;
  // Where there is no meaning, the author’s link is still to be followed.
  const link = href ? html`<p class="source"><a href=${href}>${strings.more}</a></p>` : nothing;
  if (state.status === 'empty')
    return html`<p part="headline">${strings.unknown({ name: (state.answer as UnknownTerm).name })}</p>
      ${link}`;
  if (state.status === 'error')
    return html`<p>${strings.failed}</p>
      ${link}`;
  if (state.status !== 'ready') return html`<p>${strings.loading}</p>`;
  return termView(state.model, href, i18n);
}

function termView(model: TermModel, href: string, i18n: TermI18n): TemplateResult {
  const { strings, locale } = i18n;
  const { term } = model;
  return html`<p part="headline">
      <strong>${localTextView(term.name, locale)}</strong>: ${localTextView(term.meaning, locale)}
    </p>
    <p class="source">
      ${href ? html`<a href=${href}>${strings.more}</a> · ` : nothing} ${sourceText(model, i18n)}
    </p>`;
}
