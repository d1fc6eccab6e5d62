import { GROUPS } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormConfig } from './form.query.js';
import type { FormStrings } from './strings/types.js';

export interface FormText {
  strings: FormStrings;
  locale: 'en' | 'cy';
}

/**
 * The whole form, as it works without scripts: a page may carry it as HTML, and the widget draws the same where there
 * is none. Its fields do without `autocomplete="off"`: browsers would leave them empty for somebody who goes back to
 * the form after an answer that it was not taken.
 *
 * @param prefix start of every id
 * @param places names of places to choose from
 */
export function contributionView(
  { action, privacyHref }: Pick<FormConfig, 'action' | 'privacyHref'>,
  { strings, locale }: FormText,
  prefix: string,
  places: readonly string[] = [],
): TemplateResult {
  const id = (name: string) => `${prefix}-${name}`;
  const list = places.length ? id('places') : nothing;
  return html`<form method="post" action=${action} accept-charset="utf-8" data-odm="contribution">
    <p><strong>${strings.warning}</strong></p>
    ${choiceView('kind', strings.kind, Object.entries(strings.kinds), id)}
    <div>
      <label for=${id('name')}>${strings.optional(strings.name)}</label>
      <input id=${id('name')} name="name" type="text" maxlength="200" />
    </div>
    ${textView('what', strings.what, strings.whatHint, id, true)}
    <div>
      <label for=${id('where')}>${strings.optional(strings.where)}</label>
      <p id=${id('where-hint')} data-hint>${strings.whereHint}</p>
      <input
        id=${id('where')}
        name="where"
        type="text"
        maxlength="500"
        aria-describedby=${id('where-hint')}
        list=${list}
      />
      ${
        places.length
          ? html`<datalist id=${id('places')}>
              ${places.map((place) => html`<option value=${place}></option>`)}
            </datalist>`
          : nothing
      }
    </div>
    ${groupsView('helps', strings.helps, strings, id)} ${groupsView('hinders', strings.hinders, strings, id)}
    ${textView('depends', strings.optional(strings.depends), strings.dependsHint, id)}
    ${textView('when', strings.optional(strings.when), strings.whenHint, id)}
    ${textView('strategy', strings.optional(strings.strategy), '', id)}
    ${textView('photo', strings.optional(strings.photo), strings.photoHint, id)}
    <div>
      <label for=${id('by')}>${strings.optional(strings.by)}</label>
      <p id=${id('by-hint')} data-hint>${strings.byHint}</p>
      <input id=${id('by')} name="by" type="text" maxlength="200" aria-describedby=${id('by-hint')} />
    </div>
    ${choiceView('age', strings.age, Object.entries(strings.ages), id)}
    <div data-check>
      <input id=${id('consent')} name="consent" value="yes" type="checkbox" required />
      <label for=${id('consent')}>${strings.consent}</label>
    </div>
    <div hidden>
      <input type="text" name="website" tabindex="-1" autocomplete="off" aria-label=${strings.honeypot} />
    </div>
    <input type="hidden" name="lang" value=${locale} />
    <p><a href=${privacyHref}>${strings.privacy}</a></p>
    <button type="submit">${strings.send}</button>
  </form>`;
}

type Id = (name: string) => string;

/** One of a few: the first says for all of them that one is required. */
function choiceView(
  name: string,
  legend: string,
  options: readonly (readonly [string, string])[],
  id: Id,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<div data-check>
          <input id=${id(`${name}-${value}`)} name=${name} value=${value} type="radio" required />
          <label for=${id(`${name}-${value}`)}>${label}</label>
        </div>`,
    )}
  </fieldset>`;
}

function groupsView(name: string, legend: string, { groups, optional }: FormStrings, id: Id): TemplateResult {
  return html`<fieldset>
    <legend>${optional(legend)}</legend>
    ${GROUPS.map(
      (group) =>
        html`<div data-check>
          <input id=${id(`${name}-${group}`)} name=${name} value=${group} type="checkbox" />
          <label for=${id(`${name}-${group}`)}>${groups[group]}</label>
        </div>`,
    )}
  </fieldset>`;
}

function textView(name: string, label: string, hint: string, id: Id, isRequired = false): TemplateResult {
  return html`<div>
    <label for=${id(name)}>${label}</label>
    ${hint ? html`<p id=${id(`${name}-hint`)} data-hint>${hint}</p>` : nothing}
    <textarea
      id=${id(name)}
      name=${name}
      rows="3"
      maxlength="5000"
      aria-describedby=${hint ? id(`${name}-hint`) : nothing}
      ?required=${isRequired}
    ></textarea>
  </div>`;
}
