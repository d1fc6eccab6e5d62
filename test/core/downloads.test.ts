import { expect } from 'chai';
import { standardActions, type Action } from '@odm-widgets/core';
import { copyText, saveBlob, saveText } from '@odm-widgets/core/downloads';
import { en } from '../../packages/core/src/strings/en.js';
import {
  captureConsoleDuring,
  mount,
  provenance,
  resetPage,
  settle,
  textOf,
  type Probe,
} from '../support/probe-element.js';
import { ENGLISH, i18nOf } from '../support/i18n.js';
import { until } from '../support/until.js';

const TABLE = {
  caption: 'C',
  columns: [
    { key: 'name', label: 'Name' },
    { key: 'count', label: 'Count', numeric: true },
  ],
  rows: [
    ['=1+1', 3],
    ['Ardwick', undefined],
  ],
} as const;

/** What the page would have saved, instead of saving it. */
function catching() {
  const saved: { name: string; url: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const released: string[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    released.push(url);
    revokeObjectURL.call(URL, url);
  };
  HTMLAnchorElement.prototype.click = function caught() {
    saved.push({ name: this.download, url: this.href, blob: blobs.get(this.href)! });
  };
  const release = () => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  };
  return { saved, released, release };
}

/** A clipboard in the place of the browser's. */
function clipboard(write: ((text: string) => Promise<void>) | undefined): () => void {
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: write ? { writeText: write } : undefined,
  });
  return () => {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else delete (navigator as unknown as Record<string, unknown>)['clipboard'];
  };
}

const exportable = {
  title: 'Title',
  sentence: 'Sentence.',
  fileName: 'figures',
  table: TABLE,
  provenance,
};
const actions = (chart: () => { toSVG(): Promise<string>; toPNG(): Promise<Blob> } | null) =>
  standardActions(() => ({ ...exportable, chart }), { hasChart: true }, ENGLISH);
const run = (all: readonly Action[], id: string) => all.find((action) => action.id === id)!.run();

describe('Standard actions', () => {
  afterEach(resetPage);

  it('download a file with its name and type, and revoke its URL', async () => {
    const { saved, released, release } = catching();
    try {
      const before = document.documentElement.outerHTML;
      expect(saveText('a.csv', 'text/csv;charset=utf-8', 'x,y')).to.equal('a.csv');
      expect(saveBlob('b.png', new Blob([], { type: 'image/png' }))).to.equal('b.png');
      expect(saved.map(({ name, blob }) => [name, blob.type])).to.deep.equal([
        ['a.csv', 'text/csv;charset=utf-8'],
        ['b.png', 'image/png'],
      ]);
      expect(await saved[0]!.blob.text()).to.equal('x,y');
      expect(document.documentElement.outerHTML === before).to.equal(true);
      await until('both let go of', () => released.length === 2);
      expect(new Set(released)).to.deep.equal(new Set(saved.map(({ url }) => url)));
    } finally {
      release();
    }
  });

  it('save the table as it is shown, with formulas escaped', async () => {
    const { saved, release } = catching();
    try {
      expect(
        await run(
          actions(() => null),
          'csv',
        ),
      ).to.equal(en.saved('figures.csv'));
      const text = await saved[0]!.blob.text();
      expect(text.split('\r\n')[1]).to.match(/^'=1\+1,3,2025,/u);
      const [first, second, third] = new Uint8Array(await saved[0]!.blob.arrayBuffer());
      expect([first, second, third], 'a mark for Excel').to.deep.equal([0xef, 0xbb, 0xbf]);
    } finally {
      release();
    }
  });

  it('save the chart that exists when the button is pressed', async () => {
    const { saved, release } = catching();
    try {
      let chart: { toSVG(): Promise<string>; toPNG(): Promise<Blob> } | null = null;
      const all = actions(() => chart);
      chart = { toSVG: async () => '<svg/>', toPNG: async () => new Blob(['p'], { type: 'image/png' }) };
      expect(await run(all, 'svg')).to.equal(en.saved('figures.svg'));
      expect(await run(all, 'png')).to.equal(en.saved('figures.png'));
      expect(saved.map(({ name, blob }) => [name, blob.type])).to.deep.equal([
        ['figures.svg', 'image/svg+xml'],
        ['figures.png', 'image/png'],
      ]);
    } finally {
      release();
    }
  });

  it('offer the alt text of a picture beside its downloads, and say it when it is copied', async () => {
    expect(actions(() => null).map(({ id }) => id)).to.deep.equal(['csv', 'png', 'svg', 'alt', 'cite']);
    let copied = '';
    const release = clipboard(async (text) => void (copied = text));
    try {
      for (const [i18n, text, said] of [
        [ENGLISH, 'Title. Chart: Sentence.', 'Alt text copied: Title. Chart: Sentence.'],
        [i18nOf('cy', {}), 'Title. Siart: Sentence.', 'Copïwyd y testun amgen: Title. Siart: Sentence.'],
      ] as const) {
        const all = standardActions(() => ({ ...exportable, chart: () => null }), { hasChart: true }, i18n);
        expect(await run(all, 'alt')).to.equal(said);
        expect(copied).to.equal(text);
      }
    } finally {
      release();
    }
  });

  it('show the alt text where the clipboard is refused, so that it can be selected', async () => {
    const release = clipboard(undefined);
    try {
      const said = await run(
        actions(() => null),
        'alt',
      );
      expect(said).to.equal('The alt text could not be copied. It is: Title. Chart: Sentence.');
    } finally {
      release();
    }
  });

  it('offer no images when there is no chart', () => {
    const toExportable = () => ({ ...exportable, chart: () => null });
    const ids = standardActions(toExportable, { hasChart: false }, ENGLISH).map(({ id }) => id);
    expect(ids).to.deep.equal(['csv', 'cite']);
  });
});

describe('Standard actions in a browser that refuses', () => {
  afterEach(resetPage);
  const said = (probe: Probe) => textOf(probe, '[role="status"]');

  async function pressing(action: Action): Promise<Probe> {
    const probe = await mount({ which: 'a' });
    probe.actions = [action];
    probe.requests[0]!.answer('figures');
    await settle(probe);
    probe.renderRoot.querySelector<HTMLButtonElement>(`[data-action="${action.id}"]`)!.click();
    return probe;
  }

  it('the clipboard: tell the reader and write nothing to the console', async () => {
    for (const write of [() => Promise.reject(new DOMException('no', 'NotAllowedError')), undefined]) {
      const release = clipboard(write);
      try {
        const lines = await captureConsoleDuring('error', async () => {
          expect(await copyText('x')).to.equal(false);
          const cite = actions(() => null).find(({ id }) => id === 'cite')!;
          const probe = await pressing(cite);
          await until('the words', () => said(probe) === en.copyFailed);
        });
        expect(lines).to.deep.equal([]);
      } finally {
        release();
      }
    }
  });

  it('nothing: copy the citation and tell the reader', async () => {
    let copied = '';
    const release = clipboard(async (text) => void (copied = text));
    try {
      expect(
        await run(
          actions(() => null),
          'cite',
        ),
      ).to.equal(en.copied);
      expect(copied).to.match(
        /^Title\. Sentence\.\nLSOA 2021.*\nMHCLG, English Indices of Deprivation 2025/u,
      );
      expect(copied, 'the day in words').to.match(/\d{1,2} [A-Z][a-z]+ 20\d\d/u);
      expect(copied.includes(location.search || '?'), 'what a visitor typed').to.equal(false);
    } finally {
      release();
    }
  });

  it('a download: tell the reader and keep the figures', async () => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new TypeError('refused');
    };
    try {
      const lines = await captureConsoleDuring('error', async () => {
        const csv = actions(() => null).find(({ id }) => id === 'csv')!;
        const probe = await pressing(csv);
        await until('the words', () => said(probe) === en.actionFailed);
        expect(textOf(probe, '[part=headline]')).to.equal('figures');
        expect(probe.status).to.equal('ready');
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/"csv" failed.*refused/u);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
  });

  it('an image because the chart is not drawn yet: tell the reader', async () => {
    const lines = await captureConsoleDuring('error', async () => {
      const probe = await pressing(actions(() => null).find(({ id }) => id === 'png')!);
      await until('the words', () => said(probe) === en.actionFailed);
    });
    expect(lines).to.have.length(1);
  });

  it('an image: still run the next action', async () => {
    const { saved, release } = catching();
    try {
      const lines = await captureConsoleDuring('error', async () => {
        const all = actions(() => ({
          toSVG: () => Promise.reject(new Error('no room')),
          toPNG: () => Promise.reject(new Error('no canvas')),
        }));
        const probe = await mount({ which: 'a' });
        probe.actions = all;
        probe.requests[0]!.answer('figures');
        await settle(probe);
        const button = (id: string) =>
          probe.renderRoot.querySelector<HTMLButtonElement>(`[data-action="${id}"]`)!;
        button('svg').click();
        button('png').click();
        button('csv').click();
        await until('the table', () => saved.length === 1);
        await until('the last words', () => said(probe) !== '');
      });
      expect(lines).to.have.length(2);
    } finally {
      release();
    }
  });
});
