import type { I18n } from '@odm-widgets/core';
import type { Quote, RelationKind, Term } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';
import { effectLines } from '../../../shared/effects.summary.js';
import { localListView, localTextView } from '../../../shared/local-text.view.js';
import { termName, type LexiconModel } from '../../lexicon.model.js';
import type { DetailStrings } from './strings/types.js';

type DetailsI18n = I18n<DetailStrings>;

/**
 * All about one term. Made when it is opened: thousands of closed terms cost little.
 *
 * @param observations of this term
 */
export function detailsView(
  term: Term,
  model: LexiconModel,
  i18n: DetailsI18n,
  observations: unknown,
): TemplateResult {
  const { strings, locale } = i18n;
  const names = strings.term;
  const themes = model.lexicon.themes.filter(({ id }) => term.themes.includes(id));
  return html`<div class="body">
    <dl class="facts">
      ${effectLines(term.effects, i18n).map(({ label, kind, groups }) =>
        factView(
          label,
          html`<ul>
            ${groups.map(({ text, lang }) => html`<li lang=${lang ?? nothing}>${text}</li>`)}
          </ul>`,
          kind,
        ),
      )}
      ${factView(
        names.strategies,
        term.strategies.length > 0 &&
          term.strategies.map((text) => html`<p>${localTextView(text, locale)}</p>`),
      )}
      ${factView(names.aka, localListView(term.aka, locale))}
      ${factView(names.planners, localListView(term.planners, locale))} ${relationsView(term, model, i18n)}
      ${factView(names.places, term.places.join(', '))}
      ${factView(
        names.themes,
        themes.map(({ name }, at) => html`${at ? ', ' : nothing}${localTextView(name, locale)}`),
      )}
      ${factView(names.osm, term.osm.length > 0 && term.osm.map((tag, at) => html`${at ? ', ' : nothing}<code>${tag}</code>`))}
      ${factView(names.quotes, term.quotes.length > 0 && term.quotes.map((quote) => quoteView(quote, i18n)))}
    </dl>
    ${observations}
    <p class="link"><a href="#${term.id}">${names.link({ name: termName(term, locale) })}</a></p>
  </div>`;
}

function factView(name: string, value: unknown, kind = ''): unknown {
  if (!value) return nothing;
  return html`<dt class=${kind || nothing}>${name}</dt>
    <dd>${value}</dd>`;
}

const RELATIONS: readonly RelationKind[] = ['broader', 'narrower', 'opposite', 'related'];

function relationsView(
  { relations }: Term,
  { byId }: LexiconModel,
  { strings, locale }: DetailsI18n,
): unknown {
  return RELATIONS.map((kind) => {
    const others = relations[kind].flatMap((id) => byId.get(id) ?? []);
    const links = others.map(
      (other, at) =>
        html`${at ? ', ' : nothing}<a href="#${other.id}">${localTextView(other.name, locale)}</a>`,
    );
    return factView(strings.term[kind], links.length > 0 && links);
  });
}

function quoteView({ text, lang, by, licence }: Quote, { strings }: DetailsI18n): TemplateResult {
  return html`<blockquote lang=${lang}><p>${text}</p></blockquote>
    <p class="note">${strings.quoteBy(by, licence)}</p>`;
}
