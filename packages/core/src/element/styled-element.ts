import { LitElement, type CSSResult } from 'lit';
import { addStyles, restoreStyles } from './adopt-styles.js';

/** A Lit element that keeps its styles when it moves to another document. */
export class StyledElement extends LitElement {
  adoptedCallback(): void {
    if (this.shadowRoot) restoreStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    // No style of a widget is a sheet without its text.
    addStyles(root, elementStyles as readonly CSSResult[]);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }
}
