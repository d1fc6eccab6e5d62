/** Fired when a model is shown. Bubbles, and leaves shadow roots. */
export class OdmLoadEvent<M> extends Event {
  readonly model: M;
  constructor(model: M) {
    super('odm-load', { bubbles: true, composed: true });
    this.model = model;
  }
}

/** Fired when an answer could not be had. */
export class OdmErrorEvent extends Event {
  readonly error: Error;
  constructor(error: Error) {
    super('odm-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** Tells the page what a visitor changed in a widget, as `odm-change`. */
export function dispatchChange(widget: Element, detail: object): void {
  widget.dispatchEvent(new CustomEvent('odm-change', { detail, bubbles: true, composed: true }));
}

declare global {
  /** On a widget, and on whatever its events bubble to. */
  interface GlobalEventHandlersEventMap {
    'odm-load': OdmLoadEvent<unknown>;
    'odm-error': OdmErrorEvent;
    'odm-change': CustomEvent<Readonly<Record<string, unknown>>>;
  }
}
