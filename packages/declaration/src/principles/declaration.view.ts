import { html, nothing, type TemplateResult } from 'lit';
import type { Practice, Principle, PracticeResource } from '@odm-widgets/data/model';
import { insertPlace, filterPrinciples, principlesOf, type DeclarationModel } from './declaration.model.js';
import { fidelityText, headline, titleOf, type Voice } from './declaration.summary.js';

/** What the reader has done, and how to do more. */
export interface DeclarationViewState {
  search: string;
  open: ReadonlySet<number>;
  /** Level of the widget's own heading. */
  level: number;
  setSearch: (words: string) => void;
  toggle: (number: number, open: boolean) => void;
  toggleAll: (open: boolean) => void;
  /** A reader's own statement, above the principles and in each of them. */
  statementPanel: unknown;
  renderAnswer: (number: number) => unknown;
}

/** The id of a principle, which is also its fragment. */
export const principleId = (number: number) => `declaration-principle-${number}`;

/** Sentence, search, statement, principles under their headings. */
export function declarationView(
  model: DeclarationModel,
  voice: Voice,
  reading: DeclarationViewState,
): TemplateResult {
  const { s, format, place } = voice;
  const words = reading.search;
  const themes = filterPrinciples(model, { words, place, titleOf: (one) => titleOf(one, voice) });
  const total = principlesOf(model.text).length;
  const shown = themes.reduce((sum, { principles }) => sum + principles.length, 0);
  const notice = fidelityText(model, voice);
  return html`
    <p part="headline" class="headline">${headline(model, voice)}</p>
    ${s.textLanguageNote ? html`<p>${s.textLanguageNote}</p>` : nothing}
    ${notice ? html`<p class="notice">${notice}</p>` : html`<p class="quiet">${s.labelsNote}</p>`}
    ${practiceNoteView(model, voice)} ${controlsView(voice, reading, reading.open.size >= total)}
    ${reading.statementPanel}
    <p class="shown" role="status">
      ${shown ? s.resultCount({ count: format.number(shown), of: format.number(total) }) : s.noMatches}
    </p>
    <div part="principles" class="principles">
      ${themes.map(
        ({ title, principles }) =>
          html`<p class="theme" role="heading" aria-level=${reading.level + 1} lang="en">${title}</p>
            ${principles.map((one) => principleView(one, model.practice, voice, reading))}`,
      )}
    </div>
  `;
}

function practiceNoteView({ practice, practiceFailed }: DeclarationModel, { s, format }: Voice): unknown {
  if (practiceFailed) return html`<p class="notice">${s.practice.failed}</p>`;
  if (!practice) return nothing;
  const { organisation, updated } = practice;
  const words = s.practice.from({ name: organisation.name, date: updated ? format.date(updated) : '' });
  return html`<p class="quiet">
    ${organisation.url ? html`<a href=${organisation.url}>${words}</a>` : words}
  </p>`;
}

function controlsView(
  { s }: Voice,
  { search, setSearch, toggleAll }: DeclarationViewState,
  allOpen: boolean,
): TemplateResult {
  return html`<div class="controls">
    <label
      ><span>${s.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => setSearch((event.currentTarget as HTMLInputElement).value)}
    /></label>
    <button type="button" class="all" @click=${() => toggleAll(!allOpen)}>
      ${allOpen ? s.closeAll : s.openAll}
    </button>
  </div>`;
}

function principleView(
  principle: Principle,
  practice: Practice | undefined,
  voice: Voice,
  { open, toggle, renderAnswer, level }: DeclarationViewState,
): TemplateResult {
  const { number, text, parts, fidelity } = principle;
  const { s, place } = voice;
  const follow = (event: Event) => toggle(number, (event.currentTarget as HTMLDetailsElement).open);
  return html`<details
    id=${principleId(number)}
    class="principle"
    ?open=${open.has(number)}
    @toggle=${follow}
  >
    <summary>
      <span class="number">${number}</span>
      <span class="line">
        <span class="title" lang=${fidelity === 'same' ? nothing : 'en'}>${titleOf(principle, voice)}</span>
        ${fidelity === 'changed' ? html`<span class="tag">${s.changedTag}</span>` : nothing}
      </span>
    </summary>
    <div class="body">
      <blockquote lang="en">
        <p>${insertPlace(text, place)}</p>
        ${
          parts.length
            ? html`<ol>
                ${parts.map((part) => html`<li>${insertPlace(part.text, place)}</li>`)}
              </ol>`
            : nothing
        }
      </blockquote>
      ${practiceView(practice?.principles.get(number), voice, level + 2)} ${renderAnswer(number)}
      <p class="link"><a href="#${principleId(number)}">${s.linkTo({ number: String(number) })}</a></p>
    </div>
  </details>`;
}

type PracticeEntry = Practice['principles'] extends ReadonlyMap<number, infer E> ? E : never;

function practiceView(entry: PracticeEntry | undefined, { s }: Voice, level: number): unknown {
  if (!entry) return nothing;
  return html`<div part="practice" class="practice">
    <p class="name" role="heading" aria-level=${Math.min(level, 6)}>${s.practice.title}</p>
    ${entry.practice ? html`<p>${entry.practice}</p>` : nothing}
    ${linksView(s.practice.evidence, entry.evidence)} ${linksView(s.practice.resources, entry.resources)}
  </div>`;
}

function linksView(name: string, items: readonly PracticeResource[]): unknown {
  if (!items.length) return nothing;
  return html`<p>${name}</p>
    <ul>
      ${items.map(({ title, url }) => html`<li><a href=${url}>${title}</a></li>`)}
    </ul>`;
}

/** Without the text: what we can say ourselves, and where the text is. */
export function labelsView({ s }: Pick<Voice, 's'>, published: string): TemplateResult {
  let first = 1;
  const themes = s.themes.map(([title, last]) => {
    const start = first;
    first = last + 1;
    return html`<li>
      ${title}
      <ol start=${start}>
        ${s.labels.slice(start - 1, last).map((label) => html`<li>${label}</li>`)}
      </ol>
    </li>`;
  });
  return html`<p>${s.labelsIntro}</p>
    <ul class="labels">
      ${themes}
    </ul>
    <p><a href=${published}>${s.publishedTextLink}</a></p>`;
}
