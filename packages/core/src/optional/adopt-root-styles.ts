import type { CSSResult, ReactiveControllerHost } from 'lit';

/**
 * Styles for what a widget puts beside its shadow root, in the page or in the shadow root the page put it in: a
 * sheet that a policy lets through, as it has no element. It stays when the widget goes; there is one for each
 * root, and the next widget has it at once.
 */
export function adoptRootStyles(host: ReactiveControllerHost & Element, { styleSheet }: CSSResult): void {
  const hostConnected = () => {
    // A sheet belongs to one document; in another one the form stands in that page's own styles.
    if (!styleSheet || host.ownerDocument !== document) return;
    const { adoptedStyleSheets: sheets } = host.getRootNode() as Document | ShadowRoot;
    if (!sheets.includes(styleSheet)) sheets.push(styleSheet);
  };
  host.addController({ hostConnected });
}
