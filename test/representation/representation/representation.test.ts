import { expect } from 'chai';
import { expectCaveatsSaved } from '../../support/contract/saved-caveats.js';
import { partOf, textOf } from '../../support/shadow-dom.js';
import { resetPage } from '../../support/probe-element.js';
import { all, drawn, field, one, open, root, set } from '../../support/representation.js';
import { nextFrame, until } from '../../support/until.js';
import { notEmpty } from '../../support/not-empty.js';

describe('<odm-representation> view wards', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('saves its caveats, sources and headline with table, image and citation', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester' });
    await drawn(widget, '.ward', 60);
    await expectCaveatsSaved(widget, [
      'This does not show that one causes the other.',
      ...all(widget, '.beside').map((note) => textOf(note)),
    ]);
  });

  it('draws each seat as a square and each neighbourhood as a dot in its decile', async () => {
    const widget = await open({ authorities: 'E08000003' });
    const rows = await drawn(widget, '.ward', 32);
    const ancoats = rows.find((row) => textOf(row).startsWith('Ancoats'))!;
    const fills = [...ancoats.querySelectorAll('.seats .mark')].map((mark) => mark.getAttribute('fill'));
    expect(fills).to.have.length(3);
    expect(fills[0] === fills[1] && fills[1] !== fills[2]).to.equal(true);
    expect(textOf(ancoats)).to.contain('LD 2, Lab 1');
    expect(all(widget, '.dot')).to.have.length(295);
    const gorton = rows[0]!;
    expect(textOf(gorton)).to.match(
      /^Gorton & Abbey Hey.*10 neighbourhoods\. 9 of 10 are among the most deprived 10%/u,
    );
  });

  it('has its labels for most and least deprived at the ends of the dots in both text directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      try {
        const widget = await open({ authorities: 'E08000003' });
        const [row] = await drawn(widget, '.ward', 32);
        const box = (element: Element) => element.getBoundingClientRect();
        const tenths = [...row!.querySelectorAll('.tenth')].map(box);
        const [most, least] = all(widget, '.axis span').map(box);
        expect(Math.abs(most!.left - tenths[0]!.left), `${dir}, most`).to.be.lessThan(3);
        expect(Math.abs(least!.right - tenths[9]!.right), `${dir}, least`).to.be.lessThan(3);
      } finally {
        document.documentElement.removeAttribute('dir');
        resetPage();
      }
    }
  });

  it('has column headers at least 24 px wide, however short their text', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'deciles' });
    one(widget, 'details.table')!.toggleAttribute('open', true);
    for (const button of notEmpty(all(widget, 'button.sort')))
      expect(button.getBoundingClientRect().width, textOf(button)).to.be.at.least(23.9);
  });

  it('keeps figures in view beside the longest party name on a phone', async () => {
    const widget = await open({ region: 'North West', view: 'deciles' });
    widget.style.setProperty('inline-size', '288px');
    one(widget, 'details.table')!.toggleAttribute('open', true);
    const box = one(widget, 'tbody td')!.getBoundingClientRect();
    expect(box.left + 40).to.be.lessThan(widget.getBoundingClientRect().right);
  });

  it('has the caveat about deprivation except in the view over-time', async () => {
    expect(textOf(root(await open({ authorities: 'E08000007' })))).to.contain(
      'does not show that one causes the other',
    );
    const years = await open({ authorities: 'E08000007', view: 'over-time' });
    expect(textOf(root(years))).to.not.contain('does not show that one causes the other');
  });

  it('says when there is no record of a ward, and draws no seats', async () => {
    const widget = await open({ authority: 'City of London' });
    const rows = await drawn(widget, '.ward', 25);
    const without = rows.filter((row) => /No record/u.test(textOf(row)));
    expect(without).to.have.length(1);
    for (const row of without) expect(row.querySelector('.seats')).to.equal(null);
    expect(textOf(root(widget))).to.match(/Seats are on record for 24 of 25 wards/u);
  });

  it('draws a vacancy as an empty square, and names it', async () => {
    const widget = await open({ region: 'North West', picker: '' });
    const { wards } = widget.model!;
    const vacant = wards.find(({ record }) => record?.vacancies)!;
    set(await field(widget, 'Find a ward'), vacant.name);
    await until('its row', () => all(widget, '.mark.vacant').length > 0);
    expect(textOf(root(widget))).to.match(/Vacant 1/u);
  });

  it('opens and closes the details of a ward', async () => {
    const widget = await open({ authorities: 'E08000003' });
    const [first] = await drawn(widget, '.ward', 32);
    first!.click();
    await widget.updateComplete;
    expect(textOf(one(widget, '.details'))).to.match(/Gorton & Abbey Hey, Manchester.*Seats: Labour 3\./u);
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    expect(all(widget, '.details td').map((cell) => Number(textOf(cell)))).to.deep.equal([
      9, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    first!.click();
    await widget.updateComplete;
    expect(one(widget, '.details')).to.equal(undefined);
  });

  it('shows 60 wards, and 60 more with each press of the button', async () => {
    const widget = await open({ nation: 'England', picker: '' });
    await drawn(widget, '.ward', 60);
    expect(all(widget, '.ward')).to.have.length(60);
    await field(widget, 'Find a ward');
    expect(textOf(one(widget, '.shown'))).to.equal('60 of 6,826 wards shown.');
    one(widget, '.more')!.click();
    await until('more wards', () => all(widget, '.ward').length === 120);
    expect(textOf(one(widget, '.shown'))).to.equal('120 of 6,826 wards shown.');
    expect(all(widget, 'tbody tr')).to.have.length(300);
    expect(textOf(root(widget))).to.match(/The table shows the first 300 of 6,826 wards/u);
  });

  it('filters wards by name and by who represents them, and counts those shown', async () => {
    const widget = await open({ 'combined-authority': 'Greater Manchester', picker: '' });
    await drawn(widget, '.ward', 60);
    set(await field(widget, 'Find a ward'), 'ardwick');
    await until('one ward', () => all(widget, '.ward').length === 1);
    expect(textOf(one(widget, '.shown[role="status"]'))).to.equal('1 of 215 wards shown.');
    set(await field(widget, 'Find a ward'), 'zzz');
    await until('none', () => all(widget, '.ward').length === 0);
    expect(textOf(one(widget, '.shown'))).to.match(/No ward fits/u);
    set(await field(widget, 'Find a ward'), '');
    set(await field(widget, 'Who represents it'), '-');
    await until('mixed wards', () => all(widget, '.ward').length > 0);
    for (const row of all(widget, '.ward')) expect(textOf(row)).to.not.match(/(?:Lab|Con|LD) 3/u);
  });

  it('switches between views and dispatches odm-change', async () => {
    const widget = await open({ authorities: 'E08000003', picker: '' });
    const heard: unknown[] = [];
    widget.addEventListener('odm-change', ({ detail }) => heard.push(detail));
    await drawn(widget, '.ward', 32);
    set(await field(widget, 'Show'), 'deciles');
    await until('bars', () => all(widget, '.bars > li').length === 10);
    expect(heard).to.deep.equal([{ view: 'deciles' }]);
    set(await field(widget, 'Show'), 'turnout');
    await until('turnout', () => /turnout in the 32 wards/u.test(textOf(partOf(widget, 'headline'))));
    set(await field(widget, 'Show'), 'over-time');
    await until('three years', () => all(widget, '.bars > li').length === 3);
    set(await field(widget, 'Show'), 'grid');
    await until('the grid', () => root(widget).querySelector('canvas'));
    set(await field(widget, 'Show'), 'wards');
    await until('wards again', () => all(widget, '.ward').length === 32);
  });

  it('shows the later of two views chosen at once', async () => {
    const widget = await open({ authorities: 'E08000003' });
    widget.view = 'over-time';
    await widget.updateComplete;
    widget.view = 'deciles';
    await until('the last view', () => widget.status === 'ready' && widget.model!.view === 'deciles');
    await nextFrame();
    expect(widget.model!.view).to.equal('deciles');
  });

  it('names no party before an election, and says why', async () => {
    const widget = await open({
      authorities: 'E08000003',
      view: 'deciles',
      'election-period': '',
      picker: '',
    });
    const [first] = await drawn(widget, '.ward', 32);
    first!.click();
    await widget.updateComplete;
    const text = textOf(root(widget));
    expect(text).to.not.match(/Labour|Conservative|Liberal Democrat|Reform UK/u);
    expect(text).to.match(/An election is coming/u);
    expect(all(widget, '.seats')).to.have.length(0);
    expect(all(widget, '.key')).to.have.length(0);
  });
});

describe('<odm-representation> view deciles', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('draws a bar for each decile with the length of its neighbourhoods', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'deciles' });
    const bars = await drawn(widget, 'svg.bar', 10);
    const length = (bar: Element) =>
      Math.max(...[...bar.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect().right)) -
      bar.getBoundingClientRect().left;
    const full = bars[0]!.getBoundingClientRect().width;
    expect(length(bars[0]!)).to.be.closeTo(full, 2);
    const second = Number(/(\d+) neighbourhoods/u.exec(textOf(bars[1]!.parentElement))![1]);
    expect(length(bars[1]!)).to.be.closeTo((full * second) / 120, 2);
  });

  it('lists the counts of every bar, and they add up', async () => {
    const widget = await open({ region: 'London', view: 'deciles' });
    for (const row of await drawn(widget, '.bars > li', 10)) {
      const total = Number(/([\d,]+) neighbourhoods?/u.exec(textOf(row))![1]!.replace(',', ''));
      const words = textOf(row.querySelector('.bar-words') ?? undefined);
      const parts = [...words.matchAll(/ ([\d,.]+)(?:,|$)/gu)].map(([, text]) =>
        Number(text!.replace(/,/gu, '')),
      );
      expect(Math.round(parts.reduce((a, b) => a + b, 0) * 10) / 10).to.equal(total);
    }
  });

  it('tells parties apart by texture as well as by colour', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'deciles' });
    await drawn(widget, '.key li');
    const textures = all<SVGElement>(widget, '.key rect[fill^="url"]').map((rect) =>
      rect.getAttribute('fill')!,
    );
    expect(textures.length).to.be.greaterThan(2);
    expect(new Set(textures).size).to.equal(textures.length);
    for (const fill of textures)
      expect(root(widget).querySelector(`pattern[id="${fill.slice(5, -1)}"]`), fill).to.not.equal(null);
  });
});

describe('<odm-representation> views turnout and over-time', function () {
  this.timeout(30_000);
  afterEach(resetPage);

  it('lists the wards that voted, with a caveat about others', async () => {
    const widget = await open({ region: 'North East', view: 'turnout', year: '2024' });
    const rows = await drawn(widget, '.ward', 60);
    for (const row of rows) expect(row.querySelector('.voted')).to.not.equal(null);
    expect(textOf(root(widget))).to.match(
      /held no election of their own council in May 2024 are not listed/u,
    );
  });

  it('shows the votes of a ward in its details', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'turnout' });
    const [first] = await drawn(widget, '.ward', 32);
    first!.click();
    await widget.updateComplete;
    expect(textOf(one(widget, '.details'))).to.match(
      /In May 2024, turnout was [\d.]+% of an electorate of [\d,]+\. 1 seat to be filled\. Votes: Labour [\d,]+/u,
    );
  });

  it('says when no ward voted', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'turnout', year: '2025' });
    expect(widget.status).to.equal('empty');
    root(widget).querySelector<HTMLButtonElement>('button')!.click();
    await until('the election of 2024', () => textOf(partOf(widget, 'headline')).startsWith('In May 2024'));
    widget.year = '2025';
    await until('no election', () => widget.status === 'empty');
    expect(textOf(root(widget))).to.match(
      /No ward of Manchester held an election of its own council in May 2025/u,
    );
  });

  it('draws the seats of a council separately for each year', async () => {
    const widget = await open({ authorities: 'E08000003', view: 'over-time' });
    const bars = await drawn(widget, 'svg.bar', 3);
    for (const bar of bars) expect(bar.querySelectorAll('.mark').length).to.be.within(94, 96);
  });

  it('exports an image that fits every text', async () => {
    const { exportFigure } =
      await import('../../../packages/representation/src/representation/lazy/picture/picture.js');
    const { toBars } = await import('../../../packages/representation/src/representation/bars.chart.js');
    const { seatsText } =
      await import('../../../packages/representation/src/representation/phrases.summary.js');
    const { WARDS_FIGURE } = await import('../../support/representation-i18n.js');
    const { en: i18n } = WARDS_FIGURE;
    for (const view of ['wards', 'deciles']) {
      const widget = await open({ region: 'North West', view });
      const model = widget.model!;
      const wards = model.wards.slice(0, 120);
      const subject = { title: '', sentences: [''], notes: ['Source'] };
      const svg = new DOMParser().parseFromString(
        await exportFigure(model, wards, i18n, subject).toSVG(),
        'image/svg+xml',
      );
      const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      const expected =
        view === 'wards'
          ? wards.map((ward) => seatsText(ward, model, i18n))
          : toBars(model, i18n).bars.map(({ counts }) =>
              i18n.strings.party({
                party: 'Other parties',
                count: i18n.format.number(counts.at(-1)![1]),
              }),
            );
      for (const text of expected)
        expect(
          texts.some((one) => one === text || one.endsWith(text)),
          text,
        ).to.equal(true);
      const width = Number(svg.documentElement.getAttribute('width'));
      document.body.append(document.importNode(svg.documentElement, true));
      const drawn = document.body.lastElementChild as SVGSVGElement;
      for (const text of notEmpty(drawn.querySelectorAll('text'))) {
        const { x, width: own } = text.getBBox();
        expect(x + own, text.textContent).to.be.at.most(width);
      }
      drawn.remove();
    }
  });

  for (const view of ['wards', 'deciles']) {
    it(`exports an image with the textures of parties: ${view}`, async () => {
      const { exportFigure } =
        await import('../../../packages/representation/src/representation/lazy/picture/picture.js');
      const { TEXTURES } = await import('../../../packages/representation/src/shared/party-texture.js');
      const { WARDS_FIGURE } = await import('../../support/representation-i18n.js');
      const widget = await open({ authorities: 'E08000003', view });
      const model = widget.model!;
      const svg = await exportFigure(model, model.wards, WARDS_FIGURE.en, {
        title: '',
        sentences: [''],
        notes: [],
      }).toSVG();
      // Liberal Democrats, Greens, an independent and a local party; Labour has no texture.
      for (const texture of ['dots', 'rows', 'rings'] as const)
        expect(svg.includes(`d="${TEXTURES[texture]}"`), texture).to.equal(true);
      if (view === 'wards') expect(svg.includes(`d="${TEXTURES.corners}"`)).to.equal(true);
      expect(svg.includes(`d="${TEXTURES.crosses}"`), 'nobody of Reform UK').to.equal(false);
    });
  }

  for (const view of ['wards', 'deciles', 'grid', 'turnout', 'over-time']) {
    it(`exports an image that needs no style sheet: ${view}`, async () => {
      const { exportFigure } =
        await import('../../../packages/representation/src/representation/lazy/picture/picture.js');
      const { WARDS_FIGURE } = await import('../../support/representation-i18n.js');
      const widget = await open({ authorities: 'E08000003', view });
      const model = widget.model!;
      const subject = { title: 'A & B <c>', sentences: ['S'], notes: ['Source'] };
      const picture = exportFigure(model, model.wards, WARDS_FIGURE.en, subject);
      const svg = new DOMParser().parseFromString(await picture.toSVG(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.querySelectorAll('path').length).to.be.greaterThan(6);
      expect(textOf(svg.documentElement)).to.contain('A & B <c>');
      const png = await picture.toPNG();
      const bitmap = await createImageBitmap(png);
      expect(bitmap.width).to.equal(2 * Number(svg.documentElement.getAttribute('width')));
    });
  }
});
