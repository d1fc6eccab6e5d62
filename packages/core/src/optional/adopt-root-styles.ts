import type { CSSResult, ReactiveControllerHost } from 'lit';

/**
 * Adopts a style sheet into the document or shadow root that contains the widget, for content the widget renders
 * outside its own shadow root. An adopted sheet needs no element, so a strict content security policy allows it. It
 * stays when the widget is removed: each root has it once, for all widgets.
 */
export function adoptRootStyles(host: ReactiveControllerHost & Element, { styleSheet }: CSSResult): void {
  const hostConnected = () => {
    // A constructed sheet cannot be adopted by another document; there the page's own styles apply.
    if (!styleSheet || host.ownerDocument !== document) return;
    const { adoptedStyleSheets: sheets } = host.getRootNode() as Document | ShadowRoot;
    if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
  };
  host.addController({ hostConnected });
}
