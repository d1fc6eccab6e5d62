import { sheetFor } from '../element/adopt-styles.js';
import type { CSSResult, ReactiveControllerHost } from 'lit';

/**
 * Adopts a style sheet into the document or shadow root that contains the widget, for content the widget renders
 * outside its own shadow root. An adopted sheet needs no element, so a strict content security policy allows it. It
 * stays when the widget is removed: each root has it once, for all widgets.
 */
export function adoptRootStyles(host: ReactiveControllerHost & Element, style: CSSResult): void {
  const hostConnected = () => {
    const styleSheet = sheetFor(style, host.ownerDocument);
    if (!styleSheet) return;
    const { adoptedStyleSheets: sheets } = host.getRootNode() as Document | ShadowRoot;
    if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
  };
  host.addController({ hostConnected });
}
