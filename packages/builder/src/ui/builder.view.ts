import { html, nothing, type TemplateResult } from 'lit';
import {
  attributesOf,
  isAboutPlaces,
  missingFrom,
  namesPlace,
  shownPlace,
  widgetOf,
  type Missing,
} from '../configuration/configuration.js';
import { PREVIEWS, readState, writeState, type State } from '../configuration/state.js';
import { WIDGETS, type AttributeInfo, type WidgetInfo } from '../configuration/widget-list.js';
import { wordsOfOption, wordsOfWidget } from '../options/option-words.js';
import type { OptionStrings } from '../options/strings/types.js';
import { placeTitle, titleOf } from '../outputs/fallback.js';
import { tagHtml } from '../outputs/markup.js';
import { GROUPS, type CodeBlock, type Output, type OutputStrings, type Release } from '../outputs/outputs.js';
import { pageOf } from '../outputs/pages.js';
import type { PlaceIndex } from '../places/find-places.js';
import { renderDevelopers, renderFooter } from './footer-view.js';
import { renderOptions } from './options-view.js';
import { OWN_SITE, renderOutput } from './output-view.js';
import { wholeName, type PlaceEvent } from './place-search.js';
import type { Still } from './preview-frame.js';
import type { BuilderStrings } from './strings/types.js';

/** What somebody did, in words. */
export interface Message {
  text: string;
  isError: boolean;
}

/** All that the page shows, and what its controls do. */
export interface BuilderView {
  state: State;
  /** Undefined until it is loaded. */
  release: Release | undefined;
  /** Undefined where something is missing. */
  output: Output | undefined;
  words: BuilderStrings;
  strings: { options: OptionStrings; outputs: OutputStrings };
  copyMessage: Message;
  pasteMessage: Message;
  drafts: ReadonlyMap<string, string>;
  /** Address of the builder. */
  base: string;
  loadPlaces: () => Promise<PlaceIndex>;
  onPaste: (event: Event) => void;
  onPlace: (event: PlaceEvent) => void;
  onWidget: (event: Event) => void;
  onTarget: (target: string) => void;
  /** Chooses another kind of site, and puts the focus where it is shown. */
  onOtherTarget: (target: string) => void;
  onPreview: (event: Event) => void;
  onOption: (attribute: AttributeInfo, text: string) => void;
  onHashes: (needsHashes: boolean) => void;
  onCopy: () => void;
  onCopyBlock: (block: CodeBlock) => void;
  onOwnSite: (text: string) => void;
}

/** What is called as an attribute, whose description nobody needs. */
const nameOnly = (name: string): AttributeInfo => ({ name, type: 'text', description: '' });

/** What an option of the widget is called. */
export function optionName({ strings, state }: Pick<BuilderView, 'strings' | 'state'>, name: string): string {
  return wordsOfOption(strings.options, widgetOf(state.tag)!, nameOnly(name)).label;
}

/** What to do about something that is missing. */
export function missingText(
  view: Pick<BuilderView, 'words' | 'strings' | 'state'>,
  missing: Missing,
): string {
  const { words } = view;
  if (missing === 'place') return words.missing.place;
  if (missing === 'kind-of-place') return words.missing.kind;
  return words.missing.attribute(optionName(view, missing.attribute));
}

export function renderBuilder(view: BuilderView): TemplateResult {
  const { words, state } = view;
  return html`
    <header>
      <p class="name">ODM Widgets</p>
      <p>
        <a
          href="#${writeState({ ...state, language: state.language === 'en' ? 'cy' : 'en' })}"
          lang=${state.language === 'en' ? 'cy' : 'en'}
          >${words.otherLanguage}</a
        >
      </p>
    </header>
    <main>
      <h1>${words.title}</h1>
      <p class="lead">${words.intro}</p>
      <div class="columns">
        <div class="choices">
          ${renderPaste(view)} ${renderPlace(view)} ${renderWidgets(view)} ${renderTarget(view)}
        </div>
        <div class="shown">${renderPreview(view)} ${renderChoices(view)}</div>
      </div>
      ${renderCode(view)} ${view.release?.isLocal ? renderDevelopers(words.developers) : nothing}
    </main>
    ${renderFooter(words.footer)}
  `;
}

function renderPaste(view: BuilderView) {
  const { words, pasteMessage } = view;
  return html`<details class="paste">
    <summary>${words.paste.summary}</summary>
    <form @submit=${view.onPaste}>
      <label for="paste">${words.paste.label}</label>
      <textarea
        id="paste"
        rows="4"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="paste-status"
        aria-invalid=${pasteMessage.isError ? 'true' : nothing}
      ></textarea>
      <button type="submit" class="secondary">${words.paste.read}</button>
      <p id="paste-status" role="status" class=${pasteMessage.isError ? 'error' : 'status'}>
        ${pasteMessage.text}
      </p>
    </form>
  </details>`;
}

function renderPlace(view: BuilderView) {
  const { words, state } = view;
  const { place } = state;
  const shown = place ? wholeName(place, state.language) : '';
  return html`<section aria-labelledby="place-heading">
    <h2 id="place-heading">${words.place.heading}</h2>
    <odm-place-search
      .words=${words.place}
      .locale=${state.language}
      .load=${view.loadPlaces}
      .shown=${shown}
      @place=${view.onPlace}
    ></odm-place-search>
  </section>`;
}

function renderWidgets(view: BuilderView) {
  const { words, state } = view;
  const { place } = state;
  const suits = (widget: WidgetInfo) => !place || shownPlace(widget, place) !== undefined;
  const aboutPlaces = WIDGETS.filter(
    (widget) => isAboutPlaces(widget) && (suits(widget) || widget.tag === state.tag),
  );
  const others = WIDGETS.filter((widget) => !isAboutPlaces(widget));
  const order = (widget: WidgetInfo) => (widget.tag === 'odm-ward-deprivation' ? 0 : 1);
  return html`<fieldset class="widgets">
    <legend><h2>${words.widget.heading}</h2></legend>
    <h3>${words.widget.places}</h3>
    ${aboutPlaces.toSorted((a, b) => order(a) - order(b)).map((widget) => renderWidget(view, widget))}
    <details ?open=${others.some(({ tag }) => tag === state.tag)}>
      <summary>${words.widget.others}</summary>
      ${others.map((widget) => renderWidget(view, widget))}
    </details>
  </fieldset>`;
}

function renderWidget(view: BuilderView, widget: WidgetInfo) {
  const { state, strings } = view;
  const { title, line } = wordsOfWidget(strings.options, widget);
  const id = `widget-${widget.tag}`;
  return html`<div class="option tick">
    <input
      type="radio"
      name="widget"
      id=${id}
      value=${widget.tag}
      .checked=${widget.tag === state.tag}
      aria-describedby="${id}-line"
      @change=${view.onWidget}
    />
    <label for=${id}>${title}</label>
    <p class="hint" id="${id}-line">${line}</p>
  </div>`;
}

function renderTarget(view: BuilderView) {
  const { words, state, strings, copyMessage } = view;
  return html`<section aria-labelledby="target-heading">
    <h2 id="target-heading">${words.target.heading}</h2>
    <label for="target">${words.target.label}</label>
    <select
      id="target"
      .value=${state.target}
      @change=${({ target }: Event) => view.onTarget((target as HTMLSelectElement).value)}
    >
      ${GROUPS.map(
        ([group, targets]) =>
          html`<optgroup label=${strings.outputs.groups[group]}>
            ${targets.map(
              (target) =>
                html`<option value=${target} ?selected=${target === state.target}>
                  ${strings.outputs.names[target]}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>
    <p>
      <button type="button" class="primary" id="copy" aria-describedby="copy-status" @click=${view.onCopy}>
        ${words.copy.button}
      </button>
    </p>
    <p id="copy-status" role="status" class=${copyMessage.isError ? 'error' : 'status'}>
      ${copyMessage.text}
    </p>
  </section>`;
}

function renderPreview(view: BuilderView) {
  const { words, state, release } = view;
  const isMissing = missingFrom(state).length > 0;
  const title = titleOf(state);
  const shownCouncil = councilInstead(view);
  return html`<section aria-labelledby="preview-heading">
    <h2 id="preview-heading">${words.preview.heading}</h2>
    <fieldset class="previews">
      <legend>${words.preview.label}</legend>
      ${PREVIEWS.map(
        (kind) =>
          html`<span class="choice"
            ><input
              type="radio"
              name="preview"
              id="preview-${kind}"
              value=${kind}
              .checked=${kind === state.preview}
              @change=${view.onPreview}
            /><label for="preview-${kind}">${words.preview.kinds[kind]}</label></span
          >`,
      )}
    </fieldset>
    ${shownCouncil ? html`<p class="notice">${words.place.showsCouncil(shownCouncil)}</p>` : nothing}
    ${
      isMissing || !release
        ? html`<p class="empty">${isMissing ? renderEmpty(view) : ''}</p>`
        : html`${state.preview === 'no-scripts' ? html`<p class="hint">${words.preview.noScripts}</p>` : nothing}
            <odm-preview-frame
              class=${state.preview}
              .kind=${state.preview}
              .label=${words.preview.frame(title)}
              .address=${new URL('preview.html', view.base).href}
              .still=${still(view, release)}
              .message=${{
                type: 'odm-preview',
                tag: state.tag,
                attributes: attributesOf(state),
                language: state.preview === 'welsh' ? 'cy' : 'en',
                isDark: state.preview === 'dark',
              }}
            ></odm-preview-frame>`
    }
  </section>`;
}

/** With the example of a place where a place is what is missing. */
function renderEmpty({ words, state }: BuilderView) {
  if (typeof missingFrom(state)[0] !== 'string') return words.preview.empty;
  const example = readState('#place=E05011351');
  return html`${words.preview.empty}
    <a href="#${writeState({ ...example, target: state.target, language: state.language })}"
      >${words.preview.example}</a
    >`;
}

/** The council that the widget shows in place of a ward. */
function councilInstead(view: BuilderView): string | undefined {
  const { tag, place, options } = view.state;
  const shown = shownPlace(widgetOf(tag)!, place);
  return place && shown && shown.kind !== place.kind && !namesPlace(options)
    ? placeTitle(view.state, view.state.language)
    : undefined;
}

function still(view: BuilderView, release: Release): Still {
  const { state } = view;
  const page = pageOf(state, release);
  if (page) return { kind: 'page', url: page.frame };
  const text = tagHtml(state, release);
  return { kind: 'text', html: `<!doctype html><title>Preview</title><body>${text}` };
}

function renderChoices(view: BuilderView) {
  const { words, state, strings, drafts } = view;
  return renderOptions({
    widget: widgetOf(state.tag)!,
    configuration: state,
    words,
    options: strings.options,
    drafts,
    onChange: view.onOption,
    onHashes: (needsHashes) => view.onHashes(needsHashes),
  });
}

function renderCode(view: BuilderView) {
  const { words, state, strings, release } = view;
  const output = view.output;
  const [missing] = missingFrom(state);
  const name = strings.outputs.names[state.target];
  return html`<section class="output" aria-labelledby="output-heading">
    <h2 id="output-heading">${name}</h2>
    ${missing === undefined ? nothing : html`<p class="notice">${missingText(view, missing)}</p>`}
    ${
      output && release
        ? renderOutput({
            output,
            words,
            locale: state.language,
            localSite: release.isLocal ? release.site : undefined,
            strings: strings.outputs,
            onTarget: view.onOtherTarget,
            ownSite: { address: state.pagesAt, draft: view.drafts.get(OWN_SITE), onChange: view.onOwnSite },
            onCopy: (block) => view.onCopyBlock(block),
          })
        : nothing
    }
  </section>`;
}
