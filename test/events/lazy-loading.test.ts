import { expect } from 'chai';
import '@odm-widgets/events/define.js';
import type { Events } from '@odm-widgets/events';
import { textOf } from '../support/shadow-dom.js';
import { allIn, answered, CALENDAR, dataScript, EVENT, listed, titlesIn } from '../support/events-page.js';
import { until } from '../support/until.js';

afterEach(() => {
  for (const child of document.querySelectorAll('odm-events')) child.remove();
});

const htmlParserRequests = () =>
  performance.getEntriesByType('resource').filter(({ name }) => /htmlparser2|markup/u.test(name)).length;

/** Must run first: later tests load the HTML parser. */
describe('an RSS feed', () => {
  it('is listed without loading the HTML parser', async () => {
    const item = (title: string, day: string) =>
      `<item><title>${title}</title><link>https://a.example/${day}</link><description><![CDATA[<p>With <b>cake</b></p>]]></description><ev:startdate>${day}T18:30:00</ev:startdate></item>`;
    const text = `<?xml version="1.0"?><rss><channel><title>Club</title>${item('Tea &amp; maps &#8211; again', '2026-04-02')}${item('<![CDATA[Caf&#233; night]]>', '2026-04-01')}</channel></rss>`;
    document.body.append(dataScript(text, 'feed'));
    try {
      const widget = await answered(listed({ src: '#feed' }));
      expect(titlesIn(widget)).to.deep.equal(['Café night', 'Tea & maps – again']);
      expect(textOf(allIn(widget, '.provenance')[0])).to.contain('Club');
      expect(htmlParserRequests()).to.equal(0);
      allIn<HTMLDetailsElement>(widget, '.about')[0]!.open = true;
      await until('the text', () => textOf(allIn(widget, '.about')[0]).endsWith('With cake'));
    } finally {
      document.querySelector('#feed')!.remove();
    }
  });
});

describe('the description of an event', () => {
  const entry = (description: string, more: object = {}) => ({ ...EVENT, description, ...more });
  const own = (...events: object[]) => dataScript(JSON.stringify(events));
  const about = (widget: Events) => allIn<HTMLDetailsElement>(widget, '.about');
  it('is not read before it is opened', async () => {
    const widget = await answered(
      listed({}, own(entry('<p>Bring <em>two</em> maps.</p><script>x()</script>'))),
    );
    expect(textOf(widget.shadowRoot)).not.to.match(/maps/u);
    about(widget)[0]!.open = true;
    await until('the text', () => textOf(about(widget)[0]).endsWith('Bring two maps.'));
    expect(about(widget)[0]!.querySelector('script, em')).to.equal(null);
  });

  it('opens for one event only and stays open after a reload', async () => {
    const other = entry('<p>Second</p>', { name: 'Other', startDate: '2026-04-01' });
    const widget = await answered(listed({}, own(entry('<p>First</p>'), other)));
    about(widget)[0]!.open = true;
    await until('the text', () => textOf(about(widget)[0]).endsWith('First'));
    expect(textOf(about(widget)[1])).not.to.match(/Second/u);
    widget.reload();
    await answered(widget);
    await until('the text again', () => textOf(about(widget)[0]).endsWith('First'));
    expect(about(widget)[0]!.open).to.equal(true);
  });

  it('is hidden with its event by a filter and is open again when the filter is cleared', async () => {
    const other = entry('<p>Second</p>', { name: 'Other', startDate: '2026-04-01' });
    const widget = await answered(listed({ filters: 'search' }, own(entry('<p>First</p>'), other)));
    const field = await until('the field', () => allIn<HTMLInputElement>(widget, '[type="search"]')[0]);
    about(widget)[0]!.open = true;
    await until('the text', () => textOf(about(widget)[0]).endsWith('First'));
    const status = allIn(widget, '.shown')[0]!;
    field.value = 'other';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until('the other alone', () => titlesIn(widget).join() === 'Other');
    expect(about(widget).map(({ open }) => open)).to.deep.equal([false]);
    expect([textOf(status), status.isConnected]).to.deep.equal(['1 event fits.', true]);
    allIn(widget, '.reset')[0]!.click();
    await until('both', () => titlesIn(widget).length === 2);
    await until('the first is open again', () => about(widget)[0]!.open);
    expect(about(widget)[1]!.open).to.equal(false);
    expect(textOf(status)).to.equal('');
  });

  it('is not offered when it is empty', async () => {
    const widget = await answered(listed({}, own(entry('<p>&nbsp;</p>'), entry('', { name: 'B' }))));
    expect(about(widget)).to.have.length(0);
  });

  it('is searched, also after a reload', async () => {
    const other = entry('<p>Nothing of the kind</p>', { name: 'Other', startDate: '2026-04-01' });
    const widget = await answered(
      listed({ filters: 'search' }, own(entry('<p>W&aring;ding b<b>oo</b>ts</p>'), other)),
    );
    const field = await until('the field', () => allIn<HTMLInputElement>(widget, '[type="search"]')[0]);
    field.value = 'wading boots';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await until('what is found', () => titlesIn(widget).join() === 'Open Data Night');
    widget.reload();
    await answered(widget);
    await until('the same again', () => titlesIn(widget).join() === 'Open Data Night');
  });

  it('is part of calendar links and of structured data', async () => {
    const widget = await answered(listed({ 'json-ld': '' }, own(entry('<p>Bring <em>two</em> maps.</p>'))));
    allIn<HTMLDetailsElement>(widget, '.add')[0]!.open = true;
    const google = await until('the links', () => allIn<HTMLAnchorElement>(widget, '[href*="google"]')[0]);
    expect(new URL(google.href).searchParams.get('details')).to.equal('Bring two maps.');
    const script = await until('the script', () => widget.querySelector('[data-odm-events]'));
    expect(script.textContent).to.contain('"description":"Bring two maps."');
  });
});

describe('headings and layouts', () => {
  const headings = (widget: Events) => allIn(widget, '.group').map((heading) => textOf(heading));

  it('are there in the first render of the list', async () => {
    const widget = listed({ src: CALENDAR, group: 'month' });
    await answered(widget);
    expect(headings(widget)[0]).to.equal('March 2026');
  });

  it('follow the layout attribute', async () => {
    const widget = await answered(listed({ src: CALENDAR }));
    expect(headings(widget)).to.deep.equal([]);
    widget.layout = 'agenda';
    await until('months', () => headings(widget)[0] === 'March 2026');
    const days = allIn(widget, '.day-name').map((heading) => textOf(heading));
    expect(days[0]).to.equal('Wednesday 4');
    expect(new Set(headings(widget)).size).to.equal(headings(widget).length);
    widget.layout = 'list';
    await until('no days', () => headings(widget).length === 0);
    expect(titlesIn(widget).length).to.be.greaterThan(0);
  });

  it('apply the styles of cards only to the cards layout', async () => {
    const columns = (widget: Events) => {
      const [list] = allIn(widget, '.cards, ul.list');
      return getComputedStyle(list!).display;
    };
    const widget = await answered(listed({ src: CALENDAR, layout: 'cards' }));
    expect(columns(widget)).to.equal('flex');
    widget.layout = 'list';
    await until('no cards', () => columns(widget) === 'block');
    widget.layout = 'cards';
    await until('cards again', () => columns(widget) === 'flex');
  });

  it('show past events, also when the attribute is set later', async () => {
    const widget = await answered(listed({ src: CALENDAR, past: '', now: '2026-06-01' }));
    const past = () => allIn<HTMLDetailsElement>(widget, '.past')[0];
    expect(textOf(past()!.querySelector('summary'))).to.match(/^Past events \(\d+\)$/u);
    widget.past = false;
    await until('none', () => past() === undefined);
    widget.past = true;
    await until('the past', () => past() !== undefined);
  });
});
