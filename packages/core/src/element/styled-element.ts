import { isServer, LitElement, type CSSResult, type PropertyValues } from 'lit';
import { addStyles, restoreStyles } from './adopt-styles.js';
import { VERSION } from './version.js';

const DEFER = 'defer-hydration';

/** Set by `@lit-labs/ssr-client/lit-element-hydrate-support.js`, which must load before Lit. */
const canHydrate = (): boolean => 'litElementHydrateSupport' in globalThis;

/**
 * A Lit element that keeps its styles when it moves to another document, and takes over what a server rendered.
 *
 * With the attribute `defer-hydration` it does nothing at all until the attribute is removed, so that a framework can
 * compare the page with what it rendered on the server first.
 */
export class StyledElement extends LitElement {
  /** Version of the package, by which `guardDefine` distinguishes two copies on one page. */
  static readonly version: string = VERSION;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, DEFER];
  }

  #needsHydration = false;

  /**
   * Whether the content of the tag is to be left out of what is rendered: a server does not know it, and the render that
   * hydrates repeats the server’s.
   */
  protected get isContentUnknown(): boolean {
    return isServer || this.#needsHydration;
  }

  override connectedCallback(): void {
    if (this.hasAttribute(DEFER)) return;
    super.connectedCallback();
    if (!this.#needsHydration) return;
    // The server runs no controller, and what is hydrated must equal what it rendered.
    const changed: PropertyValues = new Map();
    this.willUpdate(changed);
    this.update(changed);
    this.#needsHydration = false;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    if (this.renderRoot) super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== DEFER) super.attributeChangedCallback(name, old, value);
    else if (value === null && this.isConnected && !this.renderRoot) this.connectedCallback();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) restoreStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#needsHydration = root.hasChildNodes() && canHydrate();
    if (this.#needsHydration) super.createRenderRoot();
    else root.replaceChildren();
    // No style of a widget is a sheet without its text.
    addStyles(root, elementStyles as readonly CSSResult[]);
    return root;
  }
}
