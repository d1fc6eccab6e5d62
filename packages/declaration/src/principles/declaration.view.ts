import type { I18n } from '@odm-widgets/core';
import type { Practice, PracticeResource, Principle } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import { filterPrinciples, insertPlace, principlesOf, type DeclarationModel } from './declaration.model.js';
import { comparisonNote, headline, isOtherText, titleOf } from './declaration.summary.js';
import type { DeclarationStrings } from './strings/types.js';

type DeclarationI18n = I18n<DeclarationStrings>;

/** What the reader has searched for and opened, and how to change that. */
export interface DeclarationViewState {
  place: string;
  search: string;
  /** Numbers of the principles that are open. */
  open: ReadonlySet<number>;
  /** Level of the widget's own heading. */
  level: number;
  setSearch: (search: string) => void;
  toggle: (number: number, open: boolean) => void;
  toggleAll: (open: boolean) => void;
  /** The form of a statement, above the principles, and its questions in each of them. */
  statementPanel: unknown;
  renderAnswer: (number: number) => unknown;
}

/** Id of a principle's element, which links use as their fragment. */
export const principleId = (number: number) => `declaration-principle-${number}`;

/** Sentence, search, form of a statement, and the principles under their themes. */
export function declarationView(
  model: DeclarationModel,
  i18n: DeclarationI18n,
  state: DeclarationViewState,
): TemplateResult {
  const { strings, format } = i18n;
  const { search, place } = state;
  const themes = filterPrinciples(model, {
    search,
    place,
    titleOf: (principle) => titleOf(principle, i18n, place),
  });
  const total = principlesOf(model.text).length;
  const shown = themes.reduce((sum, { principles }) => sum + principles.length, 0);
  const note = comparisonNote(model, i18n);
  const drawn = { ...state, hasTags: !isOtherText(model) };
  return html`
    <p part="headline" class="headline">${headline(model, i18n)}</p>
    ${strings.textLanguageNote ? html`<p>${strings.textLanguageNote}</p>` : nothing}
    ${note ? html`<p class="notice">${note}</p>` : html`<p class="quiet">${strings.labelsNote}</p>`}
    ${practiceNoteView(model, i18n)} ${controlsView(state, i18n, state.open.size >= total)}
    ${state.statementPanel}
    <p class="shown ${shown === total ? 'all' : ''}" role="status">
      ${
        shown
          ? strings.resultCount({ count: format.number(shown), of: format.number(total) })
          : strings.noMatches
      }
    </p>
    <div part="principles" class="principles">
      ${themes.map(
        ({ title, comparison, principles }) =>
          html`<p class="theme" role="heading" aria-level=${Math.min(state.level + 1, 6)}>
              <span lang="en">${title}</span>
              ${comparison === 'changed' && drawn.hasTags ? changedTag(strings) : nothing}
            </p>
            ${principles.map((principle) => principleView(principle, model.practice, i18n, drawn))}`,
      )}
    </div>
  `;
}

function practiceNoteView(
  { practice, practiceFailed }: DeclarationModel,
  { strings, format }: DeclarationI18n,
): unknown {
  if (practiceFailed) return html`<p class="notice">${strings.practice.failed}</p>`;
  if (!practice) return nothing;
  const { organisation, updated } = practice;
  const text = strings.practice.from({ name: organisation.name, date: updated ? format.date(updated) : '' });
  return html`<p class="quiet">
    ${organisation.url ? html`<a href=${organisation.url}>${text}</a>` : text}
  </p>`;
}

function controlsView(
  { search, setSearch, toggleAll }: DeclarationViewState,
  { strings }: DeclarationI18n,
  areAllOpen: boolean,
): TemplateResult {
  return html`<div class="controls">
    <label
      ><span>${strings.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => setSearch((event.currentTarget as HTMLInputElement).value)}
    /></label>
    <button type="button" class="all" @click=${() => toggleAll(!areAllOpen)}>
      ${areAllOpen ? strings.closeAll : strings.openAll}
    </button>
  </div>`;
}

function principleView(
  principle: Principle,
  practice: Practice | undefined,
  i18n: DeclarationI18n,
  { place, open, toggle, renderAnswer, level, hasTags }: DeclarationViewState & { hasTags: boolean },
): TemplateResult {
  const { number, text, parts, comparison } = principle;
  const { strings } = i18n;
  const [title, words] = [titleOf(principle, i18n, place), insertPlace(text, place)];
  const onToggle = (event: Event) => toggle(number, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details
    id=${principleId(number)}
    class="principle"
    ?open=${open.has(number)}
    @toggle=${onToggle}
  >
    <summary>
      <span class="number">${number}</span>
      <span class="line">
        <span class="title" lang=${comparison === 'same' ? nothing : 'en'}>${title}</span>
        ${comparison === 'changed' && hasTags ? changedTag(strings) : nothing}
      </span>
    </summary>
    <div class="body">
      <blockquote lang="en" class=${title === words ? 'repeated' : nothing}>
        <p>${words}</p>
        ${
          parts.length
            ? html`<ol>
                ${parts.map((part) => html`<li>${insertPlace(part.text, place)}</li>`)}
              </ol>`
            : nothing
        }
      </blockquote>
      ${practiceView(practice?.principles.get(number), i18n, Math.min(level + 2, 6))} ${renderAnswer(number)}
      <p class="link">
        <a href="#${principleId(number)}">${strings.linkTo({ number: String(number) })}</a>
      </p>
    </div>
  </details>`;
}

type PracticeEntry = Practice['principles'] extends ReadonlyMap<number, infer Entry> ? Entry : never;

function practiceView(
  entry: PracticeEntry | undefined,
  { strings }: DeclarationI18n,
  level: number,
): unknown {
  if (!entry) return nothing;
  const { title, evidence, resources } = strings.practice;
  return html`<div part="practice" class="practice">
    <p class="name" role="heading" aria-level=${level}>${title}</p>
    ${entry.practice ? html`<p>${entry.practice}</p>` : nothing} ${linksView(evidence, entry.evidence)}
    ${linksView(resources, entry.resources)}
  </div>`;
}

function linksView(title: string, links: readonly PracticeResource[]): unknown {
  if (!links.length) return nothing;
  return html`<p>${title}</p>
    <ul>
      ${links.map((link) => html`<li><a href=${link.url}>${link.title}</a></li>`)}
    </ul>`;
}

/** Without the text: our own short labels, and a link to where the text is published. */
export function labelsView({ strings }: DeclarationI18n, publishedUrl: string): TemplateResult {
  let first = 1;
  const themes = strings.themes.map(([title, last]) => {
    const start = first;
    first = last + 1;
    return html`<li>
      ${title}
      <ol start=${start}>
        ${strings.labels.slice(start - 1, last).map((label) => html`<li>${label}</li>`)}
      </ol>
    </li>`;
  });
  return html`<p>${strings.labelsIntro}</p>
    <ul class="labels">
      ${themes}
    </ul>
    <p><a href=${publishedUrl}>${strings.publishedTextLink}</a></p>`;
}

/** A space between the title and the tag would be lost between boxes side by side. */
const changedTag = ({ changedTag: text }: DeclarationI18n['strings']): TemplateResult =>
  html`<span class="tag"><span class="visually-hidden">${'\u00A0– '}</span>${text}</span>`;
