import { html, nothing, type TemplateResult } from 'lit';
import { cleanValue, isAddress, optionsOf } from '../configuration/clean-options.js';
import { REQUIRED, type Configuration } from '../configuration/configuration.js';
import type { AttributeInfo, WidgetInfo } from '../configuration/widget-list.js';
import { wordsOfOption, wordsOfValue } from '../options/option-words.js';
import type { OptionStrings } from '../options/strings/types.js';
import { richText } from './rich-text.js';
import type { BuilderStrings } from './strings/types.js';

export interface OptionsView {
  widget: WidgetInfo;
  configuration: Configuration;
  words: BuilderStrings;
  options: OptionStrings;
  /** What stands in fields whose texts are not understood. */
  drafts: ReadonlyMap<string, string>;
  onChange: (attribute: AttributeInfo, text: string) => void;
  onHashes: (needsHashes: boolean) => void;
}

/** Options that most people want to see; the others are folded away. */
const FIRST: ReadonlySet<string> = new Set(['view', 'domain', 'layout', 'order', 'picker', 'topic', 'theme']);
/** Kinds of places that the search is for. */
const BY_SEARCH: ReadonlySet<string> = new Set([
  'ward',
  'authority',
  'region',
  'combined-authority',
  'nation',
]);

/** A form with an option for each attribute of the widget. */
export function renderOptions(view: OptionsView): TemplateResult {
  const { widget, words, configuration } = view;
  const required = REQUIRED[widget.tag] ?? [];
  const shown = optionsOf(widget).filter(
    ({ name }) => !BY_SEARCH.has(name) || name in configuration.options || isOfLexicon(widget, name),
  );
  const isFirst = ({ name }: AttributeInfo) => required.includes(name) || FIRST.has(name);
  return html`
    <details class="options" ?open=${required.length > 0}>
      <summary><h3>${words.options.heading}</h3></summary>
      ${shown.filter(isFirst).map((attribute) => renderOption(view, attribute))}
      <details>
        <summary>${words.options.more}</summary>
        ${shown.filter((one) => !isFirst(one)).map((attribute) => renderOption(view, attribute))}
        <div class="option tick">
          <input
            id="hashes"
            type="checkbox"
            .checked=${configuration.needsHashes}
            aria-describedby="hashes-hint"
            @change=${({ target }: Event) => view.onHashes((target as HTMLInputElement).checked)}
          />
          <label for="hashes">${words.options.hashes}</label>
          <p class="hint" id="hashes-hint">${words.options.hashesHint}</p>
        </div>
      </details>
    </details>
  `;
}

/** The councils of its map are an option, not the place that is shown. */
const isOfLexicon = ({ tag }: WidgetInfo, name: string) => tag === 'odm-lexicon' && name === 'authority';

function renderOption(view: OptionsView, attribute: AttributeInfo): TemplateResult {
  const { configuration, widget, options: strings, drafts } = view;
  const { name, type } = attribute;
  const { label, hint } = wordsOfOption(strings, widget, attribute);
  const value = configuration.options[name];
  const id = `option-${name}`;
  const change = ({ target }: Event) => view.onChange(attribute, (target as HTMLInputElement).value);
  if (type === 'boolean')
    return html`<div class="option tick">
      <input
        id=${id}
        type="checkbox"
        .checked=${value !== undefined}
        @change=${({ target }: Event) => view.onChange(attribute, (target as HTMLInputElement).checked ? 'true' : '')}
      />
      <label for=${id}>${label}</label>
    </div>`;
  if (type !== 'text' && type !== 'number')
    return html`<div class="option">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${value ?? ''} @change=${change}>
        <option value="" ?selected=${value === undefined}>${view.words.options.default}</option>
        ${type.map(
          (one) =>
            html`<option value=${one} ?selected=${one === value}>
              ${wordsOfValue(strings, attribute, one)}
            </option>`,
        )}
      </select>
    </div>`;
  const draft = drafts.get(name);
  return html`<div class="option">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${richText(hint)}</p>` : nothing}
    ${draft === undefined ? nothing : html`<p class="error" id="${id}-error">${problemOf(view, attribute)}</p>`}
    <input
      id=${id}
      type="text"
      inputmode=${type === 'number' ? 'numeric' : nothing}
      autocomplete="off"
      .value=${draft ?? value ?? ''}
      aria-invalid=${draft === undefined ? nothing : 'true'}
      aria-describedby=${`${hint ? `${id}-hint ` : ''}${draft === undefined ? '' : `${id}-error`}`.trim() || nothing}
      @change=${change}
    />
  </div>`;
}

/** What to do about a text that the option does not take. */
function problemOf({ words }: OptionsView, { name, type }: AttributeInfo): string {
  if (type === 'number') return words.options.wrongNumber;
  return isAddress(name) ? words.options.wrongAddress : words.options.wrongValue;
}

/** Options after a change of one; undefined where the text is not understood. */
export function withOption(
  { options }: Configuration,
  attribute: AttributeInfo,
  text: string,
): Configuration['options'] | undefined {
  const { [attribute.name]: _, ...others } = options;
  if (!text.trim()) return others;
  const value = cleanValue(attribute, text);
  return value === undefined ? undefined : { ...others, [attribute.name]: value };
}
