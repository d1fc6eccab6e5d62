import { expect } from 'chai';
import { captureConsole } from '../capture-console.js';
import { notEmpty } from '../not-empty.js';
import { deepElements, partOf, textOf } from '../shadow-dom.js';
import { nextFrame, until } from '../until.js';
import {
  chartDrawn,
  inState,
  mount,
  consoleLines,
  type WidgetUnderTest,
  type Widget,
} from './widget-under-test.js';

function requestsFor(pattern: RegExp): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => pattern.test(name));
}

/** Copies, moves, removals, changes of language, and hidden containers. */
export function testLifecycle(subject: WidgetUnderTest): void {
  for (const copies of [2, 20]) {
    it(`shows the same ${copies} times on a page, with one request for each file`, async () => {
      performance.setResourceTimingBufferSize(5000);
      performance.clearResourceTimings();
      const { widgets } = mount(subject, { copies });
      await Promise.all(widgets.map((widget) => inState(widget)));
      const asked = requestsFor(/\.json(?:$|\?)/u);
      expect(asked).to.have.length(new Set(asked).size);
      const sentences = new Set(widgets.map((widget) => textOf(partOf(widget, 'headline'))));
      expect(sentences.size).to.equal(1);
    });
  }

  it('has no duplicate id in two copies on a page', async () => {
    const { widgets } = mount(subject, { copies: 2 });
    await Promise.all(widgets.map((widget) => inState(widget)));
    for (const { shadowRoot } of widgets) {
      const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).to.have.length(new Set(ids).size);
    }
  });

  it('makes no request when it is moved', async () => {
    const { container, widget } = mount(subject);
    await inState(widget);
    const { model } = widget;
    performance.clearResourceTimings();
    const other = document.createElement('section');
    container.append(other);
    other.append(widget);
    await nextFrame();
    await inState(widget);
    expect(widget.model === model, 'the same model').to.equal(true);
    expect(requestsFor(/\.json(?:$|\?)/u)).to.deep.equal([]);
  });

  it('fires no event and writes nothing to the console when it is removed while loading', async () => {
    const guard = captureConsole();
    const heard: string[] = [];
    try {
      const { widget } = mount(subject);
      for (const name of ['odm-load', 'odm-error']) widget.addEventListener(name, () => heard.push(name));
      await widget.updateComplete;
      widget.remove();
      await nextFrame();
    } finally {
      guard.release();
    }
    expect(heard).to.deep.equal([]);
    expect(consoleLines(guard.lines)).to.deep.equal([]);
  });

  it('loads again when it is reconnected after being removed while loading', async () => {
    const { container, widget } = mount(subject);
    await widget.updateComplete;
    widget.remove();
    await nextFrame();
    container.append(widget);
    await inState(widget);
  });

  it('does not fail when any of its attributes is removed', async () => {
    const guard = captureConsole();
    try {
      const { widget } = mount(subject);
      await inState(widget);
      const { observedAttributes } = customElements.get(subject.tag) as unknown as {
        observedAttributes: readonly string[];
      };
      for (const name of notEmpty(observedAttributes.filter((one) => !(one in subject.attributes)))) {
        widget.setAttribute(name, '');
        widget.removeAttribute(name);
        await widget.updateComplete;
        expect(widget.status, name).to.not.equal('error');
      }
      for (const [name, value] of Object.entries(subject.attributes)) {
        widget.removeAttribute(name);
        await widget.updateComplete;
        expect(widget.status, `without ${name}`).to.not.equal('error');
        widget.setAttribute(name, value);
        await inState(widget);
      }
    } finally {
      guard.release();
    }
    // An incomplete tag may cause a warning, never an error.
    const errors = guard.lines.filter(({ level }) => level === 'error');
    expect(consoleLines(errors).join('\n')).to.equal('');
  });

  it('changes headline, table, chart and source to Welsh under lang="cy", and back to English', async () => {
    const { container, widget } = mount(subject);
    await inState(widget);
    await chartDrawn(widget);
    // Strings of a lazy chunk may arrive after the figures, and the points in words follow the chart.
    await nextFrame();
    const chart = partOf(widget, 'chart');
    if (chart?.matches('odm-chart, odm-map'))
      await until('the points in words', () => chart.shadowRoot!.querySelector('.points'));
    const english = textsOf(widget);
    container.lang = 'cy';
    await until(
      'Welsh words',
      () =>
        widget.shadowRoot!.querySelector('[lang="cy"]') &&
        textsOf(widget)['headline'] !== english['headline'],
    );
    for (const name of notEmpty(Object.keys(english)))
      await until(`a Welsh ${name}`, () => textsOf(widget)[name] !== english[name]);
    container.lang = 'en';
    for (const [name, text] of Object.entries(english))
      await until(`the English ${name}`, () => textsOf(widget)[name] === text);
  });

  if (!subject.hasChart) return;

  it('draws no chart in a hidden container, and draws it when that is shown', async () => {
    const { container, widget } = mount(subject);
    container.hidden = true;
    await inState(widget);
    await nextFrame();
    const part = widget.shadowRoot!.querySelector('[part~="chart"]');
    const drawing = (part?.shadowRoot ?? part)?.querySelector('svg:not(.patterns), canvas');
    expect(Boolean(drawing), 'a chart').to.equal(false);
    container.hidden = false;
    const svg = await chartDrawn(widget);
    expect(svg!.getBoundingClientRect().width).to.be.greaterThan(50);
  });
}

/** Texts of a widget that are written in its language, by part; a part without any is left out. */
function textsOf(widget: Widget): Record<string, string> {
  const chart = partOf(widget, 'chart');
  const drawing = [chart, ...(chart ? deepElements(chart) : [])].filter((element) => element !== undefined);
  const texts = {
    headline: textOf(partOf(widget, 'headline')),
    table: textOf(partOf(widget, 'table')?.querySelector('summary')),
    chart: drawing.map((element) => element.getAttribute('aria-label') ?? '').join(' '),
    source: textOf(partOf(widget, 'provenance')?.querySelector('summary, p')),
  };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => /\p{L}{3}/u.test(text)));
}
