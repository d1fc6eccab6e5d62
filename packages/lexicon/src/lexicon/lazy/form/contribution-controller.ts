import { adoptRootStyles, headingView, memoizeLast, pageAddress, type I18n } from '@odm-widgets/core';
import { postForm } from '@odm-widgets/data/post';
import { html, nothing, render, type LitElement, type TemplateResult } from 'lit';
import type { LexiconModel } from '../../lexicon.model.js';
import type { ChosenPlace, MapController } from '../map/index.js';
import type { ObservationList } from '../observations/observations.model.js';
import { contributionStyles } from './contribution.styles.js';
import { contributionView } from './contribution.view.js';
import { toFormConfig, type FormAttributes, type FormConfig } from './form.query.js';
import { knownPlaces } from './known-places.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { ContributionStrings, SubmissionStrings } from './strings/types.js';
import { errorSummaryView, sentView, type ShownError } from './submission.view.js';
import { validateContribution, type FieldError, type FormValues } from './validation.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Longer than an answer to a form is. */
const MAX_RESPONSE_BYTES = 200_000;

export interface ContributionHost {
  /** With the councils on whose map a place can be chosen. */
  element: LitElement & { authority: string; authorities: string };
  i18n: () => I18n;
  announce: (text: string) => void;
  report: (error: Error) => void;
  /** Level of the heading above the form. */
  level: () => number;
  /** What names places to choose from. */
  model: () => LexiconModel | undefined;
  observed: () => ObservationList | undefined;
  /** The map, as soon as its code is there. */
  map: () => MapController | undefined;
  openMap: () => Promise<void>;
  /** Tells the page's developer why there is no form. */
  warn: (message: string) => void;
}

/** Decimals of degrees: about ten metres, as much as a pointer can mean on the map of a council. */
const POSITION_DIGITS = 4;

let count = 0;

/**
 * The form to contribute, in the light DOM, so that it posts like any form: the author's own where the tag has one,
 * otherwise one that is drawn here. With scripts, all errors are listed before anything is sent, and where the answer
 * can be read the page stays, with all that was typed.
 */
export class ContributionController {
  readonly #host: ContributionHost;
  readonly #prefix = `odm-contribution-${(count += 1)}`;
  readonly #knownPlaces = memoizeLast(knownPlaces);
  #config: FormConfig | undefined;
  #form: HTMLFormElement | undefined;
  /** Where a form of the widget's own is drawn. */
  #container: HTMLElement | undefined;
  /** What the form was drawn with last. */
  #drawn = '';
  #errors: readonly FieldError[] = [];
  #failure: ((strings: SubmissionStrings) => string) | undefined;
  /** Whether it is worth to try the page that takes the form. */
  #canSendThere = false;
  #isSending = false;
  #isSent = false;
  /** Chosen on the map. */
  #place: ChosenPlace | undefined;

  constructor(host: ContributionHost) {
    this.#host = host;
    adoptRootStyles(host.element, contributionStyles);
  }

  /** Draws the form, or takes the author's; again when the language or the address changes. */
  mount(attributes: FormAttributes): void {
    const { element, warn } = this.#host;
    const config = toFormConfig(attributes, element.baseURI, warn);
    const hadForm = this.#config !== undefined;
    this.#config = config;
    if (hadForm !== (config !== undefined)) element.requestUpdate();
    if (!config) return;
    const authored = element.querySelector<HTMLFormElement>(':scope > form:not([data-odm-drawn])');
    if (!authored) this.#draw(config);
    this.#use(authored ?? this.#container!.querySelector('form')!, config);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#config) return nothing;
    const strings = this.#strings;
    const { submission, form } = strings;
    const errors: ShownError[] = this.#failure
      ? [{ text: this.#failure(submission), focus: undefined }]
      : this.#errors.map(({ field, message }) => ({
          text: message(strings),
          focus: () => this.#controls(field)[0]?.focus(),
        }));
    const sendThere = this.#canSendThere ? () => this.#form?.submit() : undefined;
    return html`<section part="form" class="contribute" aria-busy=${this.#isSending ? 'true' : 'false'}>
      ${headingView(this.#host.level(), form.title, 'form-heading')}
      <p class="print-address">${submission.printed(pageAddress(this.#host.element.ownerDocument))}</p>
      ${this.#isSent ? sentView(submission, () => this.#again()) : errorSummaryView(errors, submission, sendThere)}
      <div ?hidden=${this.#isSent}>${this.#renderPlace(submission)}<slot name="form"></slot></div>
    </section>`;
  }

  #renderPlace({ choosePlace }: SubmissionStrings): TemplateResult | typeof nothing {
    const { element, map, openMap } = this.#host;
    if (!element.authority && !element.authorities) return nothing;
    const onToggle = (event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) void openMap();
    };
    return html`<details class="place" @toggle=${onToggle}>
      <summary>${choosePlace}</summary>
      ${map()?.renderPicker(this.#place, (place) => this.#choosePlace(place)) ?? nothing}
    </details>`;
  }

  /** Writes a place into the form: its ward where nothing else is written, and its position in hidden fields. */
  #choosePlace(place: ChosenPlace | undefined): void {
    const [where] = this.#controls('where');
    if (where && (!where.value.trim() || where.value === this.#place?.name)) where.value = place?.name ?? '';
    this.#place = place;
    for (const field of this.#form!.querySelectorAll('[data-odm-position]')) field.remove();
    if (place?.position) {
      const [longitude, latitude] = place.position;
      this.#addPosition('latitude', latitude);
      this.#addPosition('longitude', longitude);
    }
    this.#host.element.requestUpdate();
  }

  #addPosition(name: 'latitude' | 'longitude', degrees: number): void {
    const field = this.#form!.ownerDocument.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = degrees.toFixed(POSITION_DIGITS);
    field.dataset['odmPosition'] = '';
    this.#form!.append(field);
  }

  #draw(config: FormConfig): void {
    const { element, i18n, model, observed } = this.#host;
    const observations = observed();
    const places = this.#knownPlaces(model(), observations, observations?.all.length);
    const key = JSON.stringify([config, i18n().locale, places]);
    if (key === this.#drawn && this.#container?.isConnected) return;
    this.#drawn = key;
    this.#container ??= element.ownerDocument.createElement('div');
    const { locale } = i18n();
    render(
      contributionView(config, { strings: this.#strings.form, locale }, this.#prefix, places),
      this.#container,
    );
    if (this.#container.isConnected) return;
    this.#container.slot = 'form';
    this.#container.dataset['odmDrawn'] = '';
    element.append(this.#container);
  }

  #use(form: HTMLFormElement, { action }: FormConfig): void {
    form.setAttribute('action', action);
    form.setAttribute('method', 'post');
    if (form === this.#form) return;
    this.#form = form;
    if (!this.#container?.contains(form)) form.slot = 'form';
    // The widget lists all errors itself, in its own language.
    form.noValidate = true;
    form.addEventListener('submit', this.#onSubmit);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (this.#isSending) return event.preventDefault();
    this.#errors = validateContribution(this.#values());
    this.#failure = navigator.onLine ? undefined : (strings) => strings.offline;
    const isValid = !this.#errors.length && !this.#failure;
    if (isValid && !this.#config?.inPage) return this.#showErrors();
    event.preventDefault();
    if (isValid) void this.#send();
    else void this.#showResult();
  };

  async #send(): Promise<void> {
    const form = this.#form!;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    this.#isSending = true;
    this.#canSendThere = false;
    this.#host.announce(this.#strings.submission.sending);
    this.#host.element.requestUpdate();
    try {
      const { status } = await postForm(form.getAttribute('action')!, body, { maxBytes: MAX_RESPONSE_BYTES });
      this.#failure = failureOf(status);
      this.#isSent = !this.#failure;
      if (this.#isSent) {
        form.reset();
        this.#choosePlace(undefined);
      }
    } catch (error) {
      this.#host.report(error as Error);
      this.#failure = (strings) => strings.unknown;
      this.#canSendThere = true;
    }
    this.#isSending = false;
    await this.#showResult();
  }

  async #showResult(): Promise<void> {
    const { element, announce } = this.#host;
    announce('');
    this.#showErrors();
    element.requestUpdate();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.summary, .sent')?.focus();
  }

  /** Writes each error before its field, and refers to it with `aria-describedby`. */
  #showErrors(): void {
    const strings = this.#strings;
    for (const line of this.#form!.querySelectorAll('[data-odm-error]')) line.remove();
    for (const control of this.#form!.querySelectorAll('[aria-invalid]')) {
      control.removeAttribute('aria-invalid');
      setDescription(control, (ids) => ids.filter((id) => !id.endsWith('-error')));
    }
    for (const { field, message } of this.#errors) {
      const controls = this.#controls(field);
      const [first] = controls;
      if (!first) continue;
      const line = first.ownerDocument.createElement('p');
      line.id = `${this.#prefix}-${field}-error`;
      line.setAttribute('data-odm-error', '');
      line.textContent = `${strings.submission.error} ${message(strings)}`;
      (first.closest('[data-check]') ?? first).before(line);
      for (const control of controls) {
        control.setAttribute('aria-invalid', 'true');
        setDescription(control, (ids) => [...ids, line.id]);
      }
    }
  }

  async #again(): Promise<void> {
    this.#isSent = false;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    this.#controls('kind')[0]?.focus();
  }

  #controls(name: string): Control[] {
    return [...this.#form!.querySelectorAll<Control>('input, textarea')].filter(
      (control) => control.name === name,
    );
  }

  #values(): FormValues {
    const values = new Map<string, string[]>();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value]);
    return values;
  }

  get #strings(): ContributionStrings {
    return this.#host.i18n().locale === 'cy' ? cy : en;
  }
}

/** What went wrong, by the status of the answer; undefined where it was taken. */
function failureOf(status: number): ((strings: SubmissionStrings) => string) | undefined {
  if (status === 429) return (strings) => strings.busy;
  if (status >= 500) return (strings) => strings.broken;
  return status >= 400 ? (strings) => strings.refused : undefined;
}

function setDescription(control: Element, change: (ids: string[]) => string[]): void {
  const ids = change((control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
  if (ids.length) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}
