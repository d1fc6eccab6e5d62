import { expect } from 'chai';
import { partOf, textOf } from '../shadow-dom.js';
import type { Widget } from '../shared-suite/widget-under-test.js';
import { belowFigure } from '../below-figure.js';
import { notEmpty } from '../not-empty.js';
import { until } from '../until.js';

/** What a widget has saved and copied, by the action that did it. */
export interface SavedTexts {
  csv: string;
  svg: string;
  cite: string;
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Presses the buttons that save, with the download and the clipboard replaced, and returns the texts. */
export async function savedTexts(widget: Widget): Promise<SavedTexts> {
  const blobs = new Map<string, Blob>();
  const texts: Record<string, string> = {};
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function captureDownload() {
    void blobs
      .get(this.href)!
      .text()
      .then((text) => (texts[this.download.split('.').at(-1)!] = text));
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void (texts['cite'] = text) },
  });
  try {
    for (const action of ['csv', 'svg', 'cite']) {
      widget.shadowRoot!.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!.click();
      await until(`the text of ${action}`, () => texts[action] !== undefined);
    }
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else delete (navigator as unknown as Record<string, unknown>)['clipboard'];
  }
  return texts as unknown as SavedTexts;
}

/** The texts of a saved image in reading order: a sentence may be broken into several lines. */
export function imageText(svg: string): string {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror'), 'the image is well-formed').to.equal(null);
  return squeeze([...file.querySelectorAll('text')].map((text) => text.textContent).join(' '));
}

/**
 * A caveat goes wherever its figure goes: it stands on the page, and in the table, the image and the
 * citation that are saved, with every source that the page names.
 *
 * @param caveats sentences that the page shows
 */
export async function expectCaveatsSaved(widget: Widget, caveats: readonly string[]): Promise<void> {
  expect(caveats.length, 'caveats to look for').to.be.greaterThan(0);
  await belowFigure(widget);
  const { csv, svg, cite } = await savedTexts(widget);
  const image = imageText(svg);
  const headline = textOf(partOf(widget, 'headline'));
  const items = [...partOf(widget, 'about')!.querySelectorAll('li')];
  const sources = items.map((item) => textOf(item.querySelector('a')));
  expect(sources.length, 'sources to look for').to.be.greaterThan(0);
  for (const caveat of caveats) {
    expect(textOf(widget.shadowRoot).includes(caveat), `the page says: ${caveat}`).to.equal(true);
    for (const [name, text] of Object.entries({ CSV: csv.replaceAll('""', '"'), citation: cite, image }))
      expect(squeeze(text).includes(caveat), `the ${name} says: ${caveat}`).to.equal(true);
  }
  const open = squeeze(textOf(partOf(widget, 'provenance')!.querySelector('p')));
  const [publication] = sources[0]!.split(', ');
  expect(open.includes(publication!), 'the open line names the first publication').to.equal(true);
  for (const item of notEmpty(items)) {
    const publisher = textOf(item.querySelector('span'));
    expect(open.includes(publisher), `the open line names ${publisher}`).to.equal(true);
  }
  for (const source of sources) {
    for (const [name, text] of Object.entries({ CSV: csv, citation: cite, image }))
      expect(squeeze(text).includes(source), `the ${name} names ${source}`).to.equal(true);
  }
  for (const [name, text] of Object.entries({ citation: cite, image }))
    expect(squeeze(text).includes(headline), `the ${name} has the headline`).to.equal(true);
}
