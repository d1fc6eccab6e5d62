import { render, type TemplateResult } from 'lit';

export interface PrintOptions {
  /** Title of the page, which browsers print in its margin. */
  title: string;
  /** Language of the page. */
  lang: string;
  /** Style sheet of the page. */
  css: string;
}

const MARK = 'data-odm-print';

/**
 * Prints a template on pages of its own, without anything of the host page. It is rendered into a frame that holds no
 * address, so nothing is requested, and that goes once it was printed.
 *
 * @param print opens the printer dialog of a window; tests replace it
 */
export function printTemplate(
  template: TemplateResult,
  { title, lang, css }: PrintOptions,
  print: (window: Window) => void = (window) => window.print(),
): void {
  // Where a browser does not say that it has printed, the next print removes the frame.
  for (const frame of document.querySelectorAll(`iframe[${MARK}]`)) frame.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute(MARK, '');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not hidden: some browsers print a hidden frame as an empty page.
  Object.assign(frame.style, {
    position: 'fixed',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
    insetInlineEnd: '0',
    insetBlockEnd: '0',
  });
  document.body.append(frame);
  const { contentDocument: page, contentWindow: window } = frame;
  if (!page || !window) {
    frame.remove();
    throw new Error('This page allows no frame to print from.');
  }
  page.title = title;
  page.documentElement.lang = lang;
  // A sheet belongs to the document whose constructor made it. A page's policy does not apply to such sheets.
  const sheet = new (window as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  render(template, page.body);
  window.addEventListener('afterprint', () => frame.remove());
  window.focus();
  print(window);
}
