import { expect } from 'chai';
import '@odm-widgets/events/define.js';
import type { Events } from '@odm-widgets/events';
import { fakeFetch } from '../support/fake-fetch.js';
import { captureConsole } from '../support/capture-console.js';
import { partOf, textOf } from '../support/shadow-dom.js';
import {
  allIn,
  answered,
  CALENDAR,
  dataScript,
  EVENT,
  listed,
  titlesIn,
  WORDPRESS,
} from '../support/events-page.js';
import { nextFrame, until } from '../support/until.js';

afterEach(() => {
  for (const child of document.querySelectorAll('odm-events, body > script[id], body > div')) child.remove();
});

const show = (attributes: Readonly<Record<string, string>>) => answered(listed(attributes));
const words = (widget: Events) => textOf(widget.shadowRoot);
const focusIn = (widget: Events) => widget.shadowRoot!.activeElement as HTMLElement | null;

describe('a list of events', () => {
  it('has every time in a <time> element with its offset', async () => {
    const widget = await show({ src: `${CALENDAR} ${WORDPRESS}`, limit: '100' });
    const times = allIn(widget, 'time').map((time) => time.getAttribute('datetime')!);
    expect(times.length).to.be.greaterThan(30);
    for (const time of times) expect(time).to.match(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d[+-]\d\d:\d\d)?$/u);
    expect(times).to.include.members(['2026-05-23', '2026-03-04T12:00+00:00', '2026-03-31T18:30+01:00']);
  });

  it('shows an event of two sources once, with the details of both', async () => {
    const widget = await show({ src: `${CALENDAR} ${WORDPRESS}` });
    const nights = allIn(widget, '.event').filter((event) => /31 March 2026/u.test(textOf(event)));
    expect(nights).to.have.length(1);
    expect(textOf(nights[0])).to.match(/Open Data Night.*The Old Mill, 12 Weir Lane.*Free/u);
  });

  it('shows more events on request and moves the focus to the first of them', async () => {
    const widget = await show({ src: CALENDAR, limit: '3' });
    const more = () => allIn(widget, 'button.more')[0];
    expect(titlesIn(widget)).to.have.length(3);
    expect(textOf(more())).to.equal('Show 3 more events');
    more()!.click();
    await until('more events', () => titlesIn(widget).length === 6);
    await until('the focus', () => focusIn(widget)?.matches('.event'));
    expect(focusIn(widget)).to.equal(allIn(widget, '.event')[3]!);
  });

  it('has heading levels that follow its own', async () => {
    const widget = await show({ src: CALENDAR, group: 'month', 'heading-level': '4' });
    const names = allIn(widget, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(names.slice(0, 3)).to.deep.equal(['h4', 'h5', 'h6']);
  });

  it('marks cancelled and rescheduled events and offers no calendar for a cancelled one', async () => {
    const widget = await show({ src: CALENDAR, limit: '100' });
    const [cancelled] = allIn(widget, '.event.called-off');
    expect(textOf(cancelled)).to.match(/Cancelled/u);
    expect(allIn(cancelled!, '.add')).to.have.length(0);
    expect(words(widget)).to.match(/Moved to another time \(was Tuesday 28 April 2026, 6:30pm\)/u);
  });

  it('does not strike out a postponed event, and offers no calendar for it', async () => {
    const event = { ...EVENT, eventStatus: 'https://schema.org/EventPostponed' };
    const widget = await answered(listed({}, dataScript(JSON.stringify(event))));
    expect(textOf(allIn(widget, '.event')[0])).to.match(/Postponed/u);
    expect([allIn(widget, '.called-off').length, allIn(widget, '.add').length]).to.deep.equal([0, 0]);
  });

  it('shows the prices of all offers', async () => {
    const offers = { lowPrice: '0', highPrice: '25', priceCurrency: 'GBP' };
    const widget = await answered(
      listed({ filters: 'free' }, dataScript(JSON.stringify({ ...EVENT, offers }))),
    );
    expect(textOf(allIn(widget, '.price')[0])).to.equal('Free to £25');
    const box = await until('the filter', () => allIn<HTMLInputElement>(widget, '[type="checkbox"]')[0]);
    box.click();
    await until('no free event', () => titlesIn(widget).length === 0);
  });

  it('offers no booking link for a sold-out event', async () => {
    const offers = (availability: string) => ({
      ...EVENT,
      offers: { url: 'https://tickets.example/', availability: `https://schema.org/${availability}` },
    });
    const links = async (availability: string) =>
      allIn(await answered(listed({}, dataScript(JSON.stringify(offers(availability))))), '.book').length;
    expect([await links('InStock'), await links('SoldOut')]).to.deep.equal([1, 0]);
  });

  it('says that a time zone was not recognised', async () => {
    const calendar = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x\r\nDTSTART;TZID=Mars/Olympus:20260707T183000\r\nEND:VEVENT\r\nEND:VCALENDAR`;
    const widget = await answered(listed({}, dataScript(calendar)));
    expect(textOf(allIn(widget, '.when')[0])).to.match(/time zone “Mars\/Olympus” not recognised/u);
  });

  it('draws a limited number of events at once, also without a limit', async () => {
    const events = Array.from({ length: 1200 }, (_, index) => ({ ...EVENT, name: `Event ${index}` }));
    const widget = await answered(listed({ limit: '0' }, dataScript(JSON.stringify(events))));
    expect(titlesIn(widget)).to.have.length(500);
    expect(textOf(allIn(widget, 'button.more')[0])).to.equal('Show 500 more events');
  });

  it('shows a date block beside each event, with the year where it is not this one', async () => {
    const events = [EVENT, { ...EVENT, name: 'Later', startDate: '2027-01-05T18:30:00+00:00' }];
    const widget = await answered(listed({}, dataScript(JSON.stringify(events))));
    const blocks = allIn(widget, '.date-block');
    expect(blocks.map((block) => textOf(block))).to.deep.equal(['31 Mar', '5 Jan 2027']);
    for (const block of blocks) expect(block.getAttribute('aria-hidden')).to.equal('true');
    // What the block shows is there for screen readers, in words.
    expect(textOf(allIn(widget, '.when')[1])).to.equal('Tuesday 5 January 2027, 6:30pm');
  });

  it('says once which event is next', async () => {
    const widget = await show({ src: CALENDAR, layout: 'agenda' });
    expect(words(widget).match(/next(?! month)/giu)).to.deep.equal(['next']);
  });

  it('says the year once for each month, in its heading', async () => {
    for (const attributes of [{ group: 'month' }, { layout: 'agenda' }]) {
      const widget = await show({ src: CALENDAR, limit: '100', ...attributes });
      const months = allIn(widget, '.group').map((heading) => textOf(heading));
      expect(new Set(months).size).to.equal(months.length);
      for (const month of months) expect(month).to.match(/^[A-Z][a-z]+ \d{4}$/u);
      const years = allIn(widget, '.list').flatMap((list) =>
        [...list.querySelectorAll('time, .day-name, .date-block')].map((node) => {
          const copy = node.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
          return copy.textContent;
        }),
      );
      // The calendar goes on into the next year, whose block says so.
      expect(years.filter((text) => /2026/u.test(text))).to.deep.equal([]);
      widget.remove();
    }
  });

  it('says the status before the title', async () => {
    const event = { ...EVENT, eventStatus: 'https://schema.org/EventCancelled' };
    const widget = await answered(listed({}, dataScript(JSON.stringify(event))));
    expect(textOf(allIn(widget, '.event .words')[0])).to.match(/^Cancelled Open Data Night/u);
  });

  it('names a source on the site of the page that has no title by its site, not by its host', async () => {
    const widget = await show({ src: `${CALENDAR} ${WORDPRESS}` });
    const names = textOf(partOf(widget, 'provenance'));
    expect(names).to.match(/Sample programme of Anyford Data Club/u);
    expect(names).to.match(/This site/u);
    expect(names).to.not.contain(location.hostname);
  });

  it('fills each row with cards', async () => {
    const events = Array.from({ length: 5 }, (_, index) => ({ ...EVENT, name: `Event ${index}` }));
    const widget = await answered(listed({ layout: 'cards' }, dataScript(JSON.stringify(events))));
    widget.style.inlineSize = '900px';
    const boxes = await until('the cards', () => {
      const found = allIn(widget, '.cards > .event').map((card) => card.getBoundingClientRect());
      return found.length === 5 ? found : undefined;
    });
    const list = allIn(widget, '.cards')[0]!.getBoundingClientRect();
    const rows = new Map<number, number>();
    for (const { top, right } of boxes) rows.set(top, Math.max(right, rows.get(top) ?? 0));
    expect(rows.size).to.be.greaterThan(1);
    for (const right of rows.values()) expect(Math.abs(right - list.right)).to.be.lessThan(1);
  });

  it('shows images only with the images attribute', async () => {
    const event = JSON.stringify({
      ...EVENT,
      image: `${location.origin}/stories/assets/ward-deprivation.png`,
    });
    const without = await answered(listed({}, dataScript(event)));
    expect(allIn(without, 'img')).to.have.length(0);
    const image = allIn(await answered(listed({ images: '' }, dataScript(event))), 'img')[0]!;
    const attributes = ['alt', 'loading', 'referrerpolicy'].map((name) => image.getAttribute(name));
    expect(attributes).to.deep.equal(['', 'lazy', 'no-referrer']);
  });
});

describe('filters', () => {
  const field = <E extends HTMLElement>(widget: Events, selector: string) =>
    until(selector, () => allIn<E>(widget, selector)[0]);
  const set = (input: HTMLInputElement | HTMLSelectElement, value: string, type: string) => {
    input.value = value;
    input.dispatchEvent(new Event(type, { bubbles: true }));
  };

  it('narrow the list, say how many events match, and can be cleared', async () => {
    const widget = await show({ src: WORDPRESS, filters: 'all' });
    const heard: unknown[] = [];
    widget.addEventListener('odm-change', ({ detail }) => heard.push(detail));
    set(await field<HTMLInputElement>(widget, '[type="search"]'), 'rivers', 'input');
    await until('one event', () => titlesIn(widget).length === 1);
    expect(textOf(allIn(widget, '.shown')[0])).to.equal('1 event fits.');
    set(await field<HTMLSelectElement>(widget, 'select'), 'Maps', 'change');
    await until('no event', () => titlesIn(widget).length === 0);
    expect(textOf(allIn(widget, '.shown')[0])).to.match(/^No event fits/u);
    const reset = allIn(widget, '.reset')[0]!;
    reset.focus();
    reset.click();
    await until('all events', () => titlesIn(widget).length === 7);
    // The button is gone; the focus moves to the first filter.
    expect([reset.isConnected, focusIn(widget)?.getAttribute('type')]).to.deep.equal([false, 'search']);
    expect(allIn<HTMLInputElement>(widget, '[type="search"]')[0]!.value).to.equal('');
    expect(heard.slice(0, 2)).to.deep.equal([{ search: 'rivers' }, { tag: 'Maps' }]);
  });

  it('keep their values when the language changes and after a reload', async () => {
    const widget = await show({ src: WORDPRESS, filters: 'search' });
    set(await field<HTMLInputElement>(widget, '[type="search"]'), 'rivers', 'input');
    await until('one event', () => titlesIn(widget).length === 1);
    widget.lang = 'cy';
    await until('Welsh', () => /Clirio dewisiadau/u.test(words(widget)));
    widget.reload();
    await answered(widget);
    expect(allIn<HTMLInputElement>(widget, '[type="search"]')[0]!.value).to.equal('rivers');
    expect(titlesIn(widget)).to.have.length(1);
  });
});

describe('the month calendar', () => {
  const dayOf = (widget: Events, day: string) =>
    until(day, () => allIn<HTMLButtonElement>(widget, `[data-day="${day}"]`)[0]);
  const press = (element: Element, key: string) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );

  it('is one tab stop, moves by arrow keys, and lists the events of the selected day', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month' });
    const first = await dayOf(widget, '2026-03-04');
    expect(allIn(widget, '.day[tabindex="0"]')).to.deep.equal([first]);
    expect(textOf(allIn(widget, '.chosen')[0])).to.match(/^Wednesday 4 March 2026 .*Lunchtime data clinic/u);
    const isHintShown = () => allIn(widget, '#hint')[0]!.checkVisibility();
    expect(isHintShown(), 'room for keys that nobody uses').to.equal(false);
    first.focus();
    press(first, 'Tab');
    expect(isHintShown()).to.equal(true);
    first.blur();
    expect(isHintShown(), 'so that nothing moves under a click').to.equal(true);
    first.focus();
    for (const day of ['2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01']) {
      press(focusIn(widget)!, 'ArrowDown');
      await until(day, () => focusIn(widget)?.dataset['day'] === day);
    }
    expect(textOf(allIn(widget, '.months .group')[0])).to.equal('April 2026');
    await until('what is on that day', () => /Cancelled/u.test(textOf(allIn(widget, '.chosen')[0])));
    press(focusIn(widget)!, 'PageDown');
    await until('the first of May', () => focusIn(widget)?.dataset['day'] === '2026-05-01');
    expect(textOf(allIn(widget, '.chosen')[0])).to.match(/There are no events on Friday 1 May 2026\./u);
  });

  it('names the number of events of each day and selects a day on click', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month' });
    expect(textOf(await dayOf(widget, '2026-03-31'))).to.match(/^Tuesday 31 March 2026, 1 event/u);
    expect(textOf(await dayOf(widget, '2026-03-30'))).to.match(/^Monday 30 March 2026, no events/u);
    (await dayOf(widget, '2026-03-31')).click();
    await until('its event', () => /Open Data Night/u.test(textOf(allIn(widget, '.chosen')[0])));
    expect(allIn(widget, '[aria-selected="true"]')).to.have.length(1);
  });

  it('says the titles of a day in its name', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month' });
    const name = textOf((await dayOf(widget, '2026-03-31')).querySelector('.visually-hidden'));
    expect(name).to.equal('Tuesday 31 March 2026, 1 event: Open Data Night');
  });

  it('brings the events of a day into view when it is clicked, and keeps the focus on the day', async () => {
    const space = document.createElement('div');
    space.style.blockSize = '150vh';
    const widget = await show({ src: CALENDAR, layout: 'month' });
    document.body.append(space);
    const day = await dayOf(widget, '2026-03-31');
    document.body.style.paddingBlockStart = `${innerHeight - 200}px`;
    scrollTo(0, 0);
    day.focus({ preventScroll: true });
    day.click();
    const list = () => allIn(widget, '.chosen')[0]!.getBoundingClientRect();
    await until('the list in view', () => list().top < innerHeight && list().bottom <= innerHeight + 1);
    expect(focusIn(widget)).to.equal(day);
    document.body.style.paddingBlockStart = '';
    space.remove();
  });

  describe('in a narrow cell', () => {
    const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch walk';
    const long = JSON.stringify({ ...EVENT, name: LONG });

    async function longDay(width: string): Promise<HTMLElement> {
      const widget = await answered(listed({ layout: 'month' }, dataScript(long)));
      widget.style.inlineSize = width;
      return dayOf(widget, '2026-03-31');
    }
    const short = (day: HTMLElement) => day.querySelector<HTMLElement>('.short')!;

    it('breaks no word: what cannot be hyphenated ends with an ellipsis', async () => {
      const day = await longDay('700px');
      const { overflowWrap, wordBreak, textOverflow, hyphens } = getComputedStyle(short(day));
      expect([overflowWrap, wordBreak, textOverflow, hyphens]).to.deep.equal([
        'normal',
        'normal',
        'ellipsis',
        'auto',
      ]);
    });

    for (const [way, show, hide] of [
      ['hover', () => new PointerEvent('pointerenter'), () => new PointerEvent('pointerleave')],
      ['focus', () => new FocusEvent('focus'), () => new FocusEvent('blur')],
      [
        'focus, until Escape',
        () => new FocusEvent('focus'),
        () => new KeyboardEvent('keydown', { key: 'Escape' }),
      ],
    ] as const)
      it(`shows the whole title on ${way}`, async () => {
        const day = await longDay('700px');
        const height = day.offsetHeight;
        day.dispatchEvent(show());
        const { scrollWidth, clientWidth } = short(day);
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(textOf(short(day))).to.contain(LONG);
        expect(getComputedStyle(day.querySelector('.titles')!).position).to.equal('absolute');
        expect(day.offsetHeight).to.be.at.most(height);
        day.dispatchEvent(hide());
        expect(day.hasAttribute('data-whole')).to.equal(false);
      });

    it('does not change a day whose titles fit', async () => {
      const widget = await show({ src: CALENDAR, layout: 'month' });
      widget.style.inlineSize = '1400px';
      const day = await dayOf(widget, '2026-03-31');
      day.dispatchEvent(new PointerEvent('pointerenter'));
      expect(day.hasAttribute('data-whole')).to.equal(false);
    });

    for (const [width, hasTitles] of [
      ['480px', false],
      ['481px', true],
      ['700px', true],
    ] as const)
      it(`shows ${hasTitles ? 'titles' : 'the number of events, and lists the day,'} at ${width}`, async () => {
        const day = await longDay(width);
        const isDrawn = (selector: string) =>
          getComputedStyle(day.querySelector(selector)!).display !== 'none';
        expect([isDrawn('.titles'), isDrawn('.count')]).to.deep.equal([hasTitles, !hasTitles]);
        expect(textOf((day.getRootNode() as ShadowRoot).querySelector('.chosen'))).to.contain(LONG);
      });

    it('strikes out a cancelled event, and not a postponed one', async () => {
      const events = ['EventCancelled', 'EventPostponed'].map((status, index) => ({
        ...EVENT,
        name: status,
        startDate: `2026-03-3${index}T18:30`,
        eventStatus: `https://schema.org/${status}`,
      }));
      const widget = await answered(listed({ layout: 'month' }, dataScript(JSON.stringify(events))));
      await dayOf(widget, '2026-03-30');
      const lines = allIn(widget, '.short').map((one) => [
        textOf(one),
        getComputedStyle(one).textDecorationLine,
      ]);
      expect(lines).to.deep.equal([
        ['6:30pm EventCancelled', 'line-through'],
        ['6:30pm EventPostponed', 'none'],
      ]);
    });
  });

  it('mirrors the arrow keys in right-to-left text', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month', dir: 'rtl' });
    const day = await dayOf(widget, '2026-03-04');
    day.focus();
    const from = day.getBoundingClientRect().left;
    press(day, 'ArrowRight');
    await until('another day', () => focusIn(widget)?.dataset['day'] === '2026-03-03');
    expect(focusIn(widget)!.getBoundingClientRect().left).to.be.greaterThan(from);
  });

  it('announces the month when it changes, but not the events of a day', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month' });
    await dayOf(widget, '2026-03-04');
    const live = allIn(widget, '[aria-live], [role="status"]').map((node) => textOf(node));
    expect(live).to.include('March 2026, 3 events');
    expect(live.filter((words) => /Lunchtime/u.test(words))).to.deep.equal([]);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const widget = await show({ src: CALENDAR, layout: 'month' });
    const day = await dayOf(widget, '2026-03-04');
    const key = new KeyboardEvent('keydown', {
      key: 'ArrowLeft',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    day.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
  });
});

describe('adding to a calendar', () => {
  it('renders the links on opening, sends no request to other sites, and saves a file', async () => {
    const widget = await show({ src: WORDPRESS });
    expect(allIn(widget, '[href*="google"]')).to.have.length(0);
    performance.clearResourceTimings();
    allIn<HTMLDetailsElement>(widget, '.add')[0]!.open = true;
    const google = await until('the links', () => allIn<HTMLAnchorElement>(widget, '[href*="google"]')[0]);
    expect(new URL(google.href).searchParams.get('text')).to.equal('Maps & Tea: draw your neighbourhood');
    expect(google.rel).to.equal('noopener noreferrer');
    allIn(widget, '.add button')[0]!.click();
    await until('what was saved', () =>
      /Saved as maps-tea-draw-your-neighbourhood-2026-03-05\.ics/u.test(
        textOf(allIn(widget, '.widget > [role="status"]')[0]),
      ),
    );
    const requests = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(requests.filter((origin) => origin !== location.origin)).to.deep.equal([]);
  });

  it('saves all events shown, and offers the subscription address', async () => {
    const widget = await show({ src: CALENDAR });
    const address = allIn<HTMLAnchorElement>(widget, '.subscribe a')[0]!.href;
    expect(address).to.equal(new URL(CALENDAR, location.href).href.replace(/^http/u, 'webcal'));
    allIn(widget, '[data-action="ics"]')[0]!.click();
    await until('what was saved', () =>
      /Saved as events\.ics/u.test(textOf(allIn(widget, '.widget > [role="status"]')[0])),
    );
  });
});

describe('sources', () => {
  it('can be a script of the page or inside the tag, without any request', async () => {
    const { requests, release } = fakeFetch({});
    try {
      document.body.append(dataScript(JSON.stringify(EVENT), 'programme'));
      expect(titlesIn(await answered(listed({ src: '#programme' })))).to.deep.equal(['Open Data Night']);
      expect(titlesIn(await answered(listed({}, dataScript(JSON.stringify(EVENT)))))).to.deep.equal([
        'Open Data Night',
      ]);
      expect(requests).to.deep.equal([]);
    } finally {
      release();
    }
  });

  it('show the others when one fails, with a notice and a retry button', async () => {
    const guard = captureConsole();
    let isDown = true;
    const calendar = await (await fetch(CALENDAR)).text();
    const { requests, release } = fakeFetch({
      'club.example': () => new Response(calendar, { status: isDown ? 404 : 200 }),
    });
    try {
      const widget = await show({ src: `${WORDPRESS} https://club.example/once.ics` });
      const notice = allIn(widget, '.notice')[0]!;
      expect(textOf(notice)).to.match(/^club\.example could not be reached, so its events may be missing/u);
      expect(titlesIn(widget)).to.have.length(7);
      expect(textOf(partOf(widget, 'provenance'))).to.match(
        /club\.example \(could not be reached on 2 March 2026\)/u,
      );
      isDown = false;
      notice.querySelector('button')!.click();
      await until('the calendar', () => /Anyford Data Club/u.test(words(widget)));
      expect(allIn(widget, '.notice')).to.have.length(0);
      expect(requests.filter((url) => url.includes('club.example'))).to.have.length(2);
    } finally {
      release();
      guard.release();
    }
    expect(guard.lines.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(guard.lines[0]!.text).to.match(/^<odm-events> https:\/\/club\.example\/once\.ics: HttpError/u);
  });

  it('show the notice and the retry button also when the others have no events', async () => {
    const guard = captureConsole();
    let isDown = true;
    const { release } = fakeFetch({
      'down.example': () => new Response(isDown ? '' : JSON.stringify(EVENT), { status: isDown ? 404 : 200 }),
      'old.example': () => new Response(JSON.stringify({ ...EVENT, startDate: '2020-01-01T10:00' })),
    });
    try {
      const widget = listed({ src: 'https://old.example/a https://down.example/b' });
      await answered(widget, 'empty');
      const notice = allIn(widget, '.notice')[0]!;
      expect(textOf(notice)).to.match(/^down\.example could not be reached, so its events may be missing/u);
      isDown = false;
      notice.querySelector('button')!.click();
      await answered(widget);
      expect(titlesIn(widget)).to.deep.equal(['Open Data Night']);
    } finally {
      release();
      guard.release();
    }
    expect(guard.lines).to.have.length(1);
  });

  it('show the author’s content when all fail, and the list after a successful retry', async () => {
    const guard = captureConsole();
    let isDown = true;
    const page = await (await fetch(WORDPRESS)).text();
    const { release } = fakeFetch({
      'down.example': () => new Response(page, { status: isDown ? 404 : 200 }),
    });
    try {
      const widget = listed({ src: 'https://down.example/a' }, document.createTextNode('Our programme'));
      await answered(widget, 'error');
      expect(words(widget)).to.match(/The events could not be found where they are kept\./u);
      expect(allIn(widget, '.fallback')[0]!.hidden).to.equal(false);
      isDown = false;
      widget.reload();
      await answered(widget);
    } finally {
      release();
      guard.release();
    }
  });

  it('are loaded once when they change twice in one task', async () => {
    const { requests, release } = fakeFetch({});
    try {
      const widget = await show({ src: `${WORDPRESS}?1` });
      widget.src = `${WORDPRESS}?2`;
      widget.src = `${CALENDAR}?3`;
      await until('the calendar', () => /Lunchtime/u.test(words(widget)));
      expect(requests.filter((url) => /\?[123]$/u.test(url)).map((url) => url.slice(-2))).to.deep.equal([
        '?1',
        '?3',
      ]);
    } finally {
      release();
    }
  });
});

describe('structured data', () => {
  const scripts = (widget: Events) => [...widget.querySelectorAll('script')];

  it('is one script after the author’s content and follows the list', async () => {
    const own = document.createElement('p');
    const widget = await answered(listed({ src: WORDPRESS, 'json-ld': '' }, own));
    const script = await until('the script', () => scripts(widget)[0]);
    const read = () => JSON.parse(script.textContent) as { '@graph': { name: string; startDate: string }[] };
    expect(read()['@graph'][0]!.startDate).to.equal('2026-03-05T14:00+00:00');
    expect(widget.firstElementChild).to.equal(own);
    widget.src = CALENDAR;
    await until('the other events', () => read()['@graph'][0]!.name === 'Lunchtime data clinic');
    expect(scripts(widget)).to.have.length(1);
  });

  it('is there once when the page is copied, saved or restored from a cache', async () => {
    const widget = await answered(listed({ src: WORDPRESS, 'json-ld': '' }));
    await until('the script', () => scripts(widget)[0]);
    const copy = widget.cloneNode(true) as Events;
    const [carried] = scripts(copy);
    widget.replaceWith(copy);
    await until('a script of its own', () => scripts(copy).some((script) => script !== carried));
    expect(scripts(copy)).to.have.length(1);
    copy.src = CALENDAR;
    await until('the other events', () => scripts(copy)[0]!.textContent.includes('Lunchtime data clinic'));
    expect(scripts(copy)).to.have.length(1);
  });

  it('is not used as a source of the list itself', async () => {
    const widget = await answered(listed({ src: WORDPRESS, 'json-ld': '' }));
    await until('the script', () => scripts(widget)[0]);
    const guard = captureConsole();
    widget.src = '';
    await answered(widget, 'idle');
    guard.release();
    expect(guard.lines).to.have.length(1);
  });
});

describe('a script that an editor wrapped in a paragraph', () => {
  it('is still a source', async () => {
    const paragraph = document.createElement('p');
    const event = { '@type': 'Event', name: 'Data Night', startDate: '2026-03-31T18:30:00+01:00' };
    paragraph.append(dataScript(JSON.stringify(event)));
    expect(titlesIn(await answered(listed({}, paragraph)))).to.deep.equal(['Data Night']);
  });
});

describe('a list that is moved in the page', () => {
  it('keeps the events that were shown', async () => {
    const widget = await show({ src: WORDPRESS, limit: '2' });
    allIn(widget, 'button.more')[0]!.click();
    await until('more', () => titlesIn(widget).length === 4);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(widget);
    await nextFrame();
    expect(titlesIn(widget)).to.have.length(4);
  });
});
