import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Preview } from '../configuration/state.js';
import type { HeightMessage, PreviewMessage, PreviewReady } from './preview-message.js';

/** What is shown without scripts: a page of the site, or the content of the tag. */
export type Still = { kind: 'page'; url: string } | { kind: 'text'; html: string };

const MIN_HEIGHT = 160;
const MAX_HEIGHT = 6000;

/** The widget in a page of its own, so that the builder’s styles and language do not reach it. */
export class PreviewFrame extends LitElement {
  static override properties = {
    kind: { attribute: false },
    message: { attribute: false },
    still: { attribute: false },
    label: { attribute: false },
    address: { attribute: false },
  };

  declare kind: Preview;
  declare message: PreviewMessage;
  declare still: Still;
  declare label: string;
  /** Of the page that draws widgets. */
  declare address: string;
  #isReady = false;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#onMessage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.#onMessage);
    this.#isReady = false;
  }

  private get frame(): HTMLIFrameElement | null {
    return this.querySelector('iframe');
  }

  readonly #onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    const { frame } = this;
    if (!frame || source !== frame.contentWindow) return;
    const { type, height } = (data ?? {}) as Partial<HeightMessage | PreviewReady> & { height?: number };
    if (type === 'odm-preview-ready') {
      this.#isReady = true;
      this.#send();
    }
    if (type !== 'odm-frame-height' || !(Number(height) > 0)) return;
    frame.style.height = `${Math.min(Math.max(Math.ceil(Number(height)), MIN_HEIGHT), MAX_HEIGHT)}px`;
  };

  #send(): void {
    this.frame?.contentWindow?.postMessage(this.message, location.origin);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another frame takes its place, which has to say that it listens.
    if (changed.has('kind') && (this.kind === 'no-scripts') !== (changed.get('kind') === 'no-scripts'))
      this.#isReady = false;
  }

  protected override updated(): void {
    if (this.#isReady && this.kind !== 'no-scripts') this.#send();
  }

  protected override render() {
    const { kind, still, label, address } = this;
    if (kind !== 'no-scripts')
      return html`<iframe class=${kind === 'phone' ? 'phone' : ''} title=${label} src=${address}></iframe>`;
    return html`<div>
      <iframe
        class="still"
        title=${label}
        sandbox=""
        src=${still.kind === 'page' ? still.url : nothing}
        srcdoc=${still.kind === 'text' ? still.html : nothing}
      ></iframe>
    </div>`;
  }
}
