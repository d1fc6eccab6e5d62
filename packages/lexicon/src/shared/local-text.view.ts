import { localList, localText, type LocalList, type LocalText } from '@odm-widgets/data/model';
import { html, nothing, type TemplateResult } from 'lit';

/** A text in the page's language, or in another with that language on it. */
export function localTextView(text: LocalText, locale: string): TemplateResult | string {
  const said = localText(text, locale);
  return said.lang === undefined ? said.text : html`<span lang=${said.lang}>${said.text}</span>`;
}

/** Words with commas between; undefined where there are none. */
export function localListView(list: LocalList, locale: string): TemplateResult | undefined {
  const { words, lang } = localList(list, locale);
  return words.length ? html`<span lang=${lang ?? nothing}>${words.join(', ')}</span>` : undefined;
}
