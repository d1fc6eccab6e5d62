import type { I18n } from '@odm-widgets/core';
import { EFFECTS, GROUPS, localText, type Term } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import { localTextView } from '../shared/local-text.view.js';
import { indexOf, type LexiconModel, type ListPart, type TermResults } from './lexicon.model.js';
import type { Filter } from './lexicon.query.js';
import { tally } from './lexicon.summary.js';
import type { LexiconStrings } from './strings/types.js';

type LexiconI18n = I18n<LexiconStrings>;

/** At most so many terms come with one request: they are drawn in one task. */
const MAX_MORE = 160;

/** What is shown, and how to change it. */
export interface LexiconViewState {
  headline: string;
  caveats: readonly string[];
  filter: Filter;
  results: TermResults;
  /** What of the results is shown. */
  part: ListPart;
  /** Ids of terms that are open. */
  open: ReadonlySet<string>;
  change: (filter: Partial<Filter>) => void;
  toggle: (id: string, open: boolean) => void;
  /** Shows another part and focuses one of its rows. */
  show: (part: ListPart, focused: number) => void;
  /** What is shown of an open term. */
  detailsOf: (term: Term) => unknown;
  observations: unknown;
}

/** Sentence, search and filters, the terms, observations. */
export function lexiconView(model: LexiconModel, i18n: LexiconI18n, state: LexiconViewState): TemplateResult {
  const { strings, format } = i18n;
  const { filter, show } = state;
  const { first, limit } = state.part;
  const { terms, isFound } = state.results;
  const start = first ? Math.max(0, indexOf(terms, first)) : 0;
  const end = Math.min(start + limit, terms.length);
  const step = Math.min(limit, MAX_MORE);
  const before = Math.min(start, step);
  const more = Math.min(terms.length - end, step);
  const isFiltered = Boolean(filter.search || filter.topic || filter.who || filter.effect);
  return html`
    <p part="headline" class="headline">${state.headline}</p>
    ${state.caveats.map((caveat) => html`<p class="quiet">${caveat}</p>`)} ${controlsView(model, i18n, state)}
    <p class="shown ${terms.length === model.lexicon.terms.length ? 'all' : ''}" role="status">
      ${
        !isFound
          ? '\u00A0'
          : terms.length
            ? strings.shown(format.number(terms.length), format.number(model.lexicon.terms.length))
            : strings.noMatches
      }
    </p>
    ${
      before || more
        ? html`<p class="printed">
            ${before ? strings.printedPart(format.number(start + 1), format.number(end)) : strings.printed(format.number(end))}
          </p>`
        : nothing
    }
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
    ${
      before
        ? html`<button
            type="button"
            class="before"
            ?disabled=${!isFound}
            @click=${() => show({ first: terms[start - before]!.id, limit: limit + before }, 0)}
          >
            ${strings.before(before, format.number(before))}
          </button>`
        : nothing
    }
    <ul part="terms" class="terms" aria-busy=${isFound ? nothing : 'true'}>
      ${terms.slice(start, end).map((term) => html`<li>${termView(term, i18n, state)}</li>`)}
    </ul>
    ${
      more
        ? html`<button
            type="button"
            class="more"
            ?disabled=${!isFound}
            @click=${() => show({ first, limit: limit + more }, limit)}
          >
            ${strings.more(format.number(more))}
          </button>`
        : nothing
    }
    ${state.observations}
  `;
}

function controlsView(
  { lexicon }: LexiconModel,
  { strings, locale }: LexiconI18n,
  { filter, change }: LexiconViewState,
): TemplateResult {
  const themes = lexicon.themes.map(({ id, name }): Choice => [id, localText(name, locale).text]);
  const groups = GROUPS.map((group): Choice => [group, capitalise(strings.groups[group])]);
  const effects = EFFECTS.map((kind): Choice => [kind, strings.effects[kind]]);
  return html`<fieldset class="controls">
    <legend class="visually-hidden">${strings.filters}</legend>
    <label
      ><span>${strings.search}</span>
      <input type="search" autocomplete="off" .value=${filter.search} @input=${searchLater(change)}
    /></label>
    ${choiceView(strings.theme, [['', strings.anyTheme], ...themes], filter.topic, (topic) => change({ topic }))}
    ${choiceView(strings.who, [['', strings.anyWho], ...groups], filter.who, (who) => change({ who: who as Filter['who'] }))}
    ${choiceView(strings.effect, [['', strings.anyEffect], ...effects], filter.effect, (effect) =>
      change({ effect: effect as Filter['effect'] }),
    )}
  </fieldset>`;
}

/** Leaves the task of the key to the browser, which lays out all that has changed in it. */
const searchLater = (change: LexiconViewState['change']) => (event: Event) => {
  const { currentTarget } = event;
  setTimeout(() => change({ search: (currentTarget as HTMLInputElement).value }));
};

type Choice = readonly [value: string, label: string];

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

function choiceView(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<label
    ><span>${label}</span>
    <select @change=${(event: Event) => onChange(valueOf(event))}>
      ${choices.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function termView(term: Term, i18n: LexiconI18n, state: LexiconViewState): TemplateResult {
  const { strings, locale } = i18n;
  const isOpen = state.open.has(term.id);
  const onToggle = (event: Event) => state.toggle(term.id, (event.currentTarget as HTMLDetailsElement).open);
  // Nothing between name and meaning but a space: with a comment, which an expression leaves, Chromium reads one word.
  return html`<details id=${term.id} class="term" ?open=${isOpen} @toggle=${onToggle}>
    <summary>
      <span class="line">
        <span class="name">${localTextView(term.name, locale)}</span>
        <span class="meaning"
          >${term.proposed ? html`<span class="tag">${strings.proposed}</span>${'\u00A0'}` : nothing}${localTextView(term.meaning, locale)}</span
        >
        ${term.effects.length ? html`<span class="tally">${tally(term, i18n)}</span>` : nothing}
      </span>
    </summary>
    ${isOpen ? state.detailsOf(term) : nothing}
  </details>`;
}
