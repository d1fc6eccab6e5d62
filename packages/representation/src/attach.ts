import type { CSSResult, LitElement } from 'lit';
import { VisibilityController } from '@odm-widgets/core';

/** Gives a widget styles that arrived after it, and calls back once, when the widget is about to be seen. */
export function attach(host: LitElement, styles: readonly CSSResult[], onVisible: () => void): void {
  const sheets = styles.map(({ styleSheet }) => styleSheet!);
  (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
  void new VisibilityController(host, { onVisible });
}
