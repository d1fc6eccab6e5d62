import { expect } from 'chai';
import '@odm-widgets/events/define.js';
import { captureConsole } from '../support/capture-console.js';
import { textOf } from '../support/shadow-dom.js';
import { allIn, answered, dataScript, listed } from '../support/events-page.js';

afterEach(() => {
  for (const child of document.querySelectorAll('odm-events')) child.remove();
});

describe('the zone attribute', () => {
  const own = () => dataScript('{"@type":"Event","name":"Open Data Night","startDate":"2026-03-31T18:30"}');
  const when = (widget: Element) => allIn(widget, '.when time')[0]!.getAttribute('datetime');

  it('sets the zone of events that name none, by default London', async () => {
    expect(when(await answered(listed({}, own())))).to.equal('2026-03-31T18:30+01:00');
    expect(when(await answered(listed({ zone: 'America/New_York' }, own())))).to.equal(
      '2026-03-31T18:30-04:00',
    );
  });

  it('falls back to London with a warning when it is unknown', async () => {
    const guard = captureConsole();
    try {
      const widget = await answered(listed({ zone: 'London' }, own()));
      expect(when(widget)).to.equal('2026-03-31T18:30+01:00');
      expect(textOf(widget.shadowRoot)).not.to.match(/London time/u);
    } finally {
      guard.release();
    }
    expect(guard.lines.map(({ text }) => text)).to.have.length(1);
    expect(guard.lines[0]!.text).to.match(/zone="London" is no time zone\. Use an IANA name/u);
  });
});
