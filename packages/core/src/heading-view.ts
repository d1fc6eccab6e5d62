import { html, type TemplateResult } from 'lit';

/** A heading at the level the page needs; the tag name cannot be a value in a template. */
export function headingView(level: number, text: string): TemplateResult {
  switch (level) {
    case 3:
      return html`<h3 part="heading" class="heading">${text}</h3>`;
    case 4:
      return html`<h4 part="heading" class="heading">${text}</h4>`;
    case 5:
      return html`<h5 part="heading" class="heading">${text}</h5>`;
    case 6:
      return html`<h6 part="heading" class="heading">${text}</h6>`;
    default:
      return html`<h2 part="heading" class="heading">${text}</h2>`;
  }
}
