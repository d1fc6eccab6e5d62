import { html, type TemplateResult } from 'lit';

/** A heading at the level the page needs, and not below the sixth; the tag name cannot be a value in a template. */
export function headingView(level: number, text: unknown, part = 'heading'): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part} class=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part}>${text}</h5>`;
    default:
      return html`<h6 part=${part} class=${part}>${text}</h6>`;
  }
}
