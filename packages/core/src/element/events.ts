/** Fired when a model is shown. Bubbles out of shadow roots. */
export class OdmLoadEvent<M> extends Event {
  readonly model: M;
  constructor(model: M) {
    super('odm-load', { bubbles: true, composed: true });
    this.model = model;
  }
}

/** Fired when loading or showing a model failed. */
export class OdmErrorEvent extends Event {
  readonly error: Error;
  constructor(error: Error) {
    super('odm-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** Fires `odm-change` when a visitor changes a widget’s own attributes. */
export function dispatchChange(widget: Element, detail: object): void {
  widget.dispatchEvent(new CustomEvent('odm-change', { detail, bubbles: true, composed: true }));
}

declare global {
  /** On a widget, and on every ancestor its events bubble to. */
  interface GlobalEventHandlersEventMap {
    'odm-load': OdmLoadEvent<unknown>;
    'odm-error': OdmErrorEvent;
    'odm-change': CustomEvent<Readonly<Record<string, unknown>>>;
  }
}

/** Events of a widget that shows models of type `M`, by name. */
export interface ModelEventMap<M> extends Omit<HTMLElementEventMap, 'odm-load'> {
  'odm-load': OdmLoadEvent<M>;
}
