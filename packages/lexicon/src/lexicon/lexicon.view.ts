import {
  dataTableView,
  fieldset,
  searchField,
  selectField,
  type DataTable,
  type I18n,
} from '@odm-widgets/core';
import { EFFECTS, GROUPS, localText, type Term } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import { localTextView } from '../shared/local-text.view.js';
import type { LexiconModel } from './lexicon.model.js';
import type { Filter } from './lexicon.query.js';
import { tally } from './lexicon.summary.js';
import type { LexiconStrings } from './strings/types.js';

type LexiconI18n = I18n<LexiconStrings>;

/** What is shown, and how to change it. */
export interface LexiconViewState {
  headline: string;
  caveats: readonly string[];
  filter: Filter;
  /** Terms that fit the filter. */
  terms: readonly Term[];
  /** How many of them are shown. */
  limit: number;
  /** Ids of terms that are open. */
  open: ReadonlySet<string>;
  table: DataTable;
  change: (filter: Partial<Filter>) => void;
  toggle: (id: string, open: boolean) => void;
  showMore: () => void;
  /** What is shown of an open term. */
  detailsOf: (term: Term) => unknown;
  observations: unknown;
  /** The form to contribute. */
  form: unknown;
}

/** Sentence, search and filters, the terms, observations, and the themes in numbers. */
export function lexiconView(model: LexiconModel, i18n: LexiconI18n, state: LexiconViewState): TemplateResult {
  const { strings, format } = i18n;
  const { terms, limit, filter } = state;
  const rest = terms.length - limit;
  const isFiltered = Boolean(filter.search || filter.topic || filter.who || filter.effect);
  return html`
    <p part="headline" class="headline">${state.headline}</p>
    ${state.caveats.map((caveat) => html`<p class="quiet">${caveat}</p>`)} ${controlsView(model, i18n, state)}
    <p class="shown" role="status">
      ${
        terms.length
          ? strings.shown(format.number(terms.length), format.number(model.lexicon.terms.length))
          : strings.noMatches
      }
    </p>
    ${
      isFiltered
        ? html`<button
            type="button"
            class="clear"
            @click=${() => state.change({ search: '', topic: '', who: '', effect: '' })}
          >
            ${strings.clear}
          </button>`
        : nothing
    }
    <ul part="terms" class="terms">
      ${terms.slice(0, limit).map((term) => html`<li>${termView(term, i18n, state)}</li>`)}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="more" @click=${state.showMore}>
            ${strings.more(format.number(Math.min(rest, limit)))}
          </button>`
        : nothing
    }
    ${state.observations} ${dataTableView(state.table, i18n, { summary: strings.table.summary })}
    ${state.form}
  `;
}

function controlsView(
  { lexicon }: LexiconModel,
  { strings, locale }: LexiconI18n,
  { filter, change }: LexiconViewState,
) {
  return fieldset(
    strings.filters,
    searchField(strings.search, filter.search, (search) => change({ search })),
    selectField(
      strings.theme,
      [
        { value: '', label: strings.anyTheme },
        ...lexicon.themes.map(({ id, name }) => ({ value: id, label: localText(name, locale).text })),
      ],
      filter.topic,
      (topic) => change({ topic }),
    ),
    selectField(
      strings.who,
      [
        { value: '', label: strings.anyWho },
        ...GROUPS.map((group) => ({ value: group, label: capitalise(strings.groups[group]) })),
      ],
      filter.who,
      (who) => change({ who: who as Filter['who'] }),
    ),
    selectField(
      strings.effect,
      [
        { value: '', label: strings.anyEffect },
        ...EFFECTS.map((kind) => ({ value: kind, label: strings.effects[kind] })),
      ],
      filter.effect,
      (effect) => change({ effect: effect as Filter['effect'] }),
    ),
  );
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function termView(term: Term, i18n: LexiconI18n, state: LexiconViewState): TemplateResult {
  const { strings, locale } = i18n;
  const isOpen = state.open.has(term.id);
  const onToggle = (event: Event) => state.toggle(term.id, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details id=${term.id} class="term" ?open=${isOpen} @toggle=${onToggle}>
    <summary>
      <span class="line">
        <span class="name">${localTextView(term.name, locale)}</span>
        ${term.proposed ? html`<span class="tag">${strings.proposed}</span>` : nothing}
        <span class="meaning">${localTextView(term.meaning, locale)}</span>
        ${term.effects.length ? html`<span class="tally">${tally(term, i18n)}</span>` : nothing}
      </span>
    </summary>
    ${isOpen ? state.detailsOf(term) : nothing}
  </details>`;
}
