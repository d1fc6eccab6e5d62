import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { filesAt, getGrid } from '@odm-widgets/data/representation';
import type { Representation } from '@odm-widgets/representation';
import {
  toSquares,
  type Squares,
} from '../../../packages/representation/src/representation/lazy/squares/squares.model.js';
import { imageText, savedTexts } from '../../support/contract/saved-caveats.js';
import { fakeFetch } from '../../support/fake-fetch.js';
import { captureConsole } from '../../support/capture-console.js';
import { textOf } from '../../support/shadow-dom.js';
import { resetPage } from '../../support/probe-element.js';
import { IS_CHROMIUM } from '../../support/shared-suite/widget-under-test.js';
import { all, control, drawn, field, one, open, root, set } from '../../support/representation.js';
import { nextFrame, until } from '../../support/until.js';

describe('<odm-representation> view grid', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  const pixel = (widget: Representation, at: number) => {
    const canvas = root(widget).querySelector('canvas')!;
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const { cell, columns } = layout(widget);
    const x = ((at % columns) * cell + cell / 2 - 0.5) * scale;
    const y = (Math.floor(at / columns) * cell + cell / 2 - 0.5) * scale;
    return [...canvas.getContext('2d')!.getImageData(Math.floor(x), Math.floor(y), 1, 1).data];
  };
  const layout = (widget: Representation) => {
    const { width } = one(widget, '.squares')!.getBoundingClientRect();
    const cell = width >= 900 ? 5 : width >= 480 ? 4 : 3;
    return { cell, columns: Math.floor(width / cell) };
  };
  const button = (widget: Representation) =>
    until('the button', () => one(widget, 'button.more')) as Promise<HTMLButtonElement>;
  async function grid(attributes: Record<string, string> = {}): Promise<Representation> {
    const widget = await open({ view: 'grid', picker: '', ...attributes });
    if (!attributes['authorities']) {
      await drawn(widget, '.bars > li', 10);
      (await button(widget)).click();
    }
    await drawn(widget, 'canvas');
    await until('a painted square', () => pixel(widget, 0)[3]! > 0);
    return widget;
  }
  /** The squares as published. */
  let squares: Squares;
  before(async () => {
    squares = toSquares(await getGrid(filesAt('/packages/dataset/')));
  });
  const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

  it('paints squares in the colour of their party', async () => {
    const widget = await grid();
    const { cells, categories } = squares;
    for (const at of [0, 1, 5, 700, 20_000, 33_754]) {
      if (categories[cells[at]!] !== 'PP53') continue;
      expect(pixel(widget, at).slice(0, 3), String(at)).to.deep.equal(rgb('#ba0f2a'));
    }
    expect(root(widget).querySelector('canvas')!.getBoundingClientRect().height).to.equal(
      Math.ceil(33_755 / layout(widget).columns) * layout(widget).cell,
    );
  });

  it('shows ten bars first, and requests squares and councils when they are asked for', async () => {
    const { requests, release } = fakeFetch({});
    try {
      const widget = await open({ view: 'grid' });
      await drawn(widget, '.bars > li', 10);
      expect(requests.some((url) => /grid\.json|2025\/authorities/u.test(url))).to.equal(false);
      expect(textOf(one(widget, '.bars > li'))).to.match(/^Most deprived 10% 3,375 neighbourhoods .*Lab/u);
      (await button(widget)).click();
      await drawn(widget, 'canvas');
      expect(requests.filter((url) => url.endsWith('2025/grid.json'))).to.have.length(1);
      expect(requests.some((url) => url.includes('2025/authorities'))).to.equal(false);
      expect(one(widget, '.bars')).to.equal(undefined);
      (await button(widget)).click();
      await drawn(widget, '.bars > li', 10);
      expect(one(widget, 'canvas')).to.equal(undefined);
    } finally {
      release();
    }
  });

  it('keeps its bars and offers another attempt when the squares cannot be fetched', async () => {
    const { lines, release } = captureConsole();
    const network = fakeFetch({ 'grid.json': () => new Response('', { status: 404 }) });
    try {
      const widget = await open({ view: 'grid' });
      await drawn(widget, '.bars > li', 10);
      (await button(widget)).click();
      await until('the news', () => /could not be fetched/u.test(textOf(root(widget))));
      expect(all(widget, '.bars > li')).to.have.length(10);
      network.release();
      (await button(widget)).click();
      await drawn(widget, 'canvas');
    } finally {
      network.release();
      release();
    }
    expect(lines.length).to.equal(1);
  });

  it('explores and saves what is shown: bars, then squares', async () => {
    const widget = await open({ view: 'grid' });
    await drawn(widget, '.bars > li', 10);
    const saved = async () => imageText((await savedTexts(widget)).svg);
    expect(await saved()).to.match(/Each bar is a tenth of England’s/u);
    (await button(widget)).click();
    await drawn(widget, 'canvas');
    const svg = await saved();
    expect(svg).to.not.match(/Each bar is/u);
    expect(svg).to.match(/Each square is one of England’s/u);
  });

  it('names each square and its row as its slider moves from the first to the last', async () => {
    const widget = await grid();
    const slider = one(widget, '.square-slider input') as HTMLInputElement;
    const go = (rank: number) => {
      slider.value = String(rank);
      slider.dispatchEvent(new Event('input'));
      return slider.getAttribute('aria-valuetext') ?? '';
    };
    expect(slider.getAttribute('aria-valuetext')).to.match(/^Rank 1 of 33,755, most deprived 10%: /u);
    expect(go(2)).to.match(/^Rank 2 of 33,755, most deprived 10%: [^.]+\.$/u);
    const { columns } = layout(widget);
    expect(go(columns + 1)).to.match(new RegExp(`In its row, ranks ${columns + 1} to .*: Labour`, 'u'));
    expect(textOf(one(widget, '.readout'))).to.match(new RegExp(`In its row, ranks ${columns + 1} to`, 'u'));
    expect(go(33_755)).to.match(/^Rank 33,755 of 33,755, least deprived 10%: .* to 33,755: /u);
    expect(one(widget, '.frame')!.hidden).to.equal(false);
  });

  it('describes the square under the pointer without painting again', async () => {
    const widget = await grid();
    const area = one(widget, '.squares')!;
    const canvas = root(widget).querySelector('canvas')!;
    let painted = 0;
    const context = canvas.getContext('2d')!;
    const { fill } = context;
    context.fill = (...args: unknown[]) => {
      painted += 1;
      return (fill as (...all: unknown[]) => void).apply(context, args);
    };
    const { left, top } = canvas.getBoundingClientRect();
    const { cell } = layout(widget);
    for (let index = 0; index < 50; index += 1) {
      area.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX: left + (index + 0.5) * cell,
          clientY: top + 1,
          bubbles: true,
        }),
      );
    }
    expect(textOf(one(widget, '.readout'))).to.match(/^Rank 50 of 33,755/u);
    // Screen readers do not announce moves of a pointer.
    expect(one(widget, '.readout')!.hasAttribute('aria-live')).to.equal(false);
    await nextFrame();
    expect(painted).to.equal(0);
    area.dispatchEvent(new PointerEvent('pointerleave'));
    expect(textOf(one(widget, '.readout'))).to.equal('');
  });

  it('highlights the council of the attribute, fades the rest and counts its neighbourhoods', async () => {
    const widget = await grid({ authorities: 'E08000003' });
    await until('Manchester', () =>
      /Manchester: 295 neighbourhoods stand out, 120 of them/u.test(textOf(root(widget))),
    );
    const said = textOf(root(widget)).match(/neighbourhoods stand out/gu);
    expect(said, 'once on the page').to.have.length(1);
    expect(textOf(one(widget, '.quiet[role="status"]'))).to.contain('stand out');
    await nextFrame();
    const faded = pixel(widget, 0)[3]!;
    expect(faded).to.be.lessThan(80);
    set(await field(widget, 'Pick out a council'), '');
    await until('all of them', () => pixel(widget, 0)[3] === 255);
  });

  it('has the ground of a poster in the light, and that of the page in the dark', async () => {
    const groundOf = async (theme: string) =>
      getComputedStyle(one(await grid({ theme }), '.squares')!).backgroundColor;
    expect(await groundOf('light')).to.equal('rgb(247, 236, 217)');
    expect(await groundOf('dark')).to.equal('rgba(0, 0, 0, 0)');
  });

  if (IS_CHROMIUM) {
    it('has a legend in the colours of its squares in forced colours (Chromium only)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const widget = await grid();
        const fills = all(widget, '.key .mark').map((mark) => getComputedStyle(mark).fill);
        expect(fills[0]).to.equal('rgb(186, 15, 42)');
        expect(new Set(fills).size).to.equal(fills.length);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  }

  it('highlights a party, and squares without a dominant party', async () => {
    const widget = await grid();
    const { cells, categories } = squares;
    set(await field(widget, 'Pick out who represents'), '-');
    await until('faded', () => pixel(widget, cells.indexOf(categories.indexOf('PP53')))[3]! < 80);
    expect(pixel(widget, cells.indexOf(categories.indexOf('-')))[3]).to.equal(255);
  });

  it('highlights the later of two councils when the earlier one is answered last', async () => {
    const answers = new Map<string, (response: Response) => void>();
    const held = (code: string) => () =>
      new Promise<Response>((resolve) => {
        answers.set(code, resolve);
      });
    const real = globalThis.fetch;
    const network = fakeFetch({ E08000009: held('E08000009'), E08000007: held('E08000007') });
    try {
      const widget = await grid();
      const select = await field(widget, 'Pick out a council');
      set(select, 'E08000009');
      set(select, 'E08000007');
      await until('both requests', () => answers.size === 2);
      for (const code of ['E08000007', 'E08000009']) {
        answers.get(code)!(await real(`/packages/dataset/2025/authorities/${code}.json`));
        await until('Stockport', () => /Stockport: \d+ neighbourhoods/u.test(textOf(root(widget))));
        await nextFrame();
      }
      expect(textOf(root(widget))).to.match(/Stockport: \d+ neighbourhoods/u);
      expect(textOf(root(widget))).to.not.match(/Trafford: \d/u);
    } finally {
      network.release();
    }
  });

  it('says when neighbourhoods of a council cannot be fetched, and tries again', async () => {
    const { lines, release } = captureConsole();
    const network = fakeFetch({ E07000223: () => new Response('', { status: 404 }) });
    try {
      const widget = await grid();
      set(await field(widget, 'Pick out a council'), 'E07000223');
      await until('the news', () => /could not be fetched/u.test(textOf(root(widget))));
      network.release();
      set(await field(widget, 'Pick out a council'), '');
      await widget.updateComplete;
      set(await field(widget, 'Pick out a council'), 'E07000223');
      await until('Adur', () => /Adur: \d+ neighbourhoods/u.test(textOf(root(widget))));
    } finally {
      network.release();
      release();
    }
    expect(lines.length).to.equal(1);
  });

  it('exports an image with the highlight', async () => {
    const figure = await import('../../../packages/representation/src/representation/lazy/figure/figure.js');
    const pictures =
      await import('../../../packages/representation/src/representation/lazy/picture/picture.js');
    const { squaresFigure, squaresI18n } =
      await import('../../../packages/representation/src/representation/lazy/squares/squares.js');
    const { WARDS_FIGURE } = await import('../../support/representation-i18n.js');
    const widget = await grid();
    const subject = { title: 'T', sentences: ['S'], notes: ['Source'] };
    const model = widget.model!;
    const drawnSquares = {
      squares,
      legend: figure.squaresLegend(model, squares.categories),
      isHighlighted: (index: number) => index < 10,
    };
    const bars = pictures.toFigure(model, [], WARDS_FIGURE.en);
    const shown = squaresFigure(bars, drawnSquares, pictures.BACKGROUND, squaresI18n(WARDS_FIGURE.en));
    const svg = await pictures.exportFigure(model, [], WARDS_FIGURE.en, subject, shown).toSVG();
    const drawn = [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('path')];
    const areaOf = (fill: string) =>
      drawn
        .filter((path) => path.getAttribute('fill') === fill && !path.hasAttribute('stroke'))
        .flatMap((path) => [...path.getAttribute('d')!.matchAll(/h(\d+)v/gu)])
        .reduce((sum, [, width]) => sum + Number(width) / 5, 0);
    const { cells, categories } = squares;
    const labour = categories.indexOf('PP53');
    expect(areaOf('#ba0f2a')).to.equal(cells.slice(0, 10).filter((cell) => cell === labour).length);
    expect(areaOf('#eecdc1')).to.equal(cells.slice(10).filter((cell) => cell === labour).length);
  });

  it('paints again after another view was shown', async () => {
    const widget = await grid({ nation: 'england' });
    widget.view = 'deciles';
    await drawn(widget, '.bars');
    widget.view = 'grid';
    await drawn(widget, 'canvas');
    await until('a painted square', () => pixel(widget, 0)[3]! > 0);
  });

  it('paints again after no-chart was set and removed', async () => {
    const widget = await grid();
    widget.noChart = true;
    await until('no picture', () => !one(widget, 'canvas'));
    widget.noChart = false;
    await widget.updateComplete;
    await drawn(widget, 'canvas');
    await until('a painted square', () => pixel(widget, 0)[3]! > 0);
  });

  it('paints again after the widget is moved or removed and inserted', async () => {
    const widget = await grid();
    document.body.prepend(widget);
    await nextFrame();
    expect(pixel(widget, 0)[3]).to.equal(255);
    widget.remove();
    await nextFrame();
    document.body.append(widget);
    await drawn(widget, 'canvas');
    await until('a painted square', () => pixel(widget, 0)[3]! > 0);
  });

  it('highlights nothing after the author removes the council', async () => {
    const widget = await grid({ authorities: 'E08000003' });
    await until('Manchester', () => /Manchester: 295/u.test(textOf(root(widget))));
    widget.removeAttribute('authorities');
    await until('all of them', () => pixel(widget, 0)[3] === 255);
    expect(control(widget, 'Pick out a council').value).to.equal('');
  });

  it('fetches and announces nothing of the grid while another view is shown', async () => {
    const widget = await grid({ nation: 'england' });
    widget.view = 'deciles';
    await drawn(widget, '.bars');
    const { requests, release } = fakeFetch({});
    try {
      widget.nation = '';
      widget.authorities = 'E08000019';
      await until('Sheffield', () => /Sheffield/u.test(textOf(one(widget, '.headline'))));
      await until('its bars', () => widget.status === 'ready');
      await nextFrame();
      expect(requests.filter((url) => url.includes('authorities/E08000019'))).to.deep.equal([]);
      expect(textOf(one(widget, '[role="status"].status'))).to.equal('');
    } finally {
      release();
    }
  });

  it('paints again for another width', async () => {
    const widget = await grid();
    const before = layout(widget).columns;
    widget.style.setProperty('inline-size', '320px');
    await until('fewer columns', () => {
      const { width } = root(widget).querySelector('canvas')!.getBoundingClientRect();
      return (
        Math.round(width) === layout(widget).columns * layout(widget).cell && layout(widget).columns < before
      );
    });
    await until('a painted square', () => pixel(widget, 33_754)[3]! > 0);
  });
});
