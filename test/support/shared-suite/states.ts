import { expect } from 'chai';
import { captureConsole } from '../capture-console.js';
import { isShown, partOf, textOf } from '../shadow-dom.js';
import {
  FALLBACK,
  inState,
  mount,
  mountFailing,
  consoleLines,
  STANDARD_PARTS,
  type WidgetUnderTest,
  type Widget,
} from './widget-under-test.js';

const STANDARD_SLOTS = ['', 'empty', 'error', 'footer', 'heading'];

function slotNames(widget: Widget): string[] {
  return [...widget.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name).sort();
}

/** Content of each state. Nodes are compared as booleans, because a failure report of a node is endless. */
export function testStates(subject: WidgetUnderTest): void {
  const {
    tag,
    parts = STANDARD_PARTS,
    slots = STANDARD_SLOTS,
    hasFigures = true,
    contentPart = 'table',
  } = subject;

  it('shows the fallback content until figures arrive, then hides it', async () => {
    const { widget } = mount(subject);
    await widget.updateComplete;
    if (hasFigures) expect(isShown(widget.querySelector('p')!)).to.equal(true);
    await inState(widget);
    expect(isShown(widget.querySelector('p')!)).to.equal(false);
  });

  it('shows the fallback content and a plain message after a failure, and reports it to the developer once', async () => {
    const guard = captureConsole();
    const errors: Event[] = [];
    document.addEventListener('odm-error', (event) => errors.push(event), { once: true });
    try {
      const { widget } = mountFailing(subject);
      await inState(widget, 'error');
      expect(isShown(widget.querySelector('p')!)).to.equal(true);
      expect(textOf(widget.shadowRoot)).not.to.match(
        /Error\b|undefined|\bnull\b|\[object|status 404|Failed to fetch/u,
      );
    } finally {
      guard.release();
    }
    expect(errors).to.have.length(1);
    const ours = consoleLines(guard.lines).filter((line) => line.includes(`<${tag}>`));
    expect(ours).to.have.length(1);
  });

  it('has every documented part, and the source', async () => {
    const { widget } = mount(subject);
    await inState(widget);
    for (const part of parts) expect(partOf(widget, part) !== undefined, part).to.equal(true);
    if (hasFigures) expect(textOf(partOf(widget, 'provenance'))).to.have.length.greaterThan(40);
  });

  it('has every slot in every state', async () => {
    const { widget } = mount(subject);
    await widget.updateComplete;
    expect(slotNames(widget)).to.include.members(slots);
    await inState(widget);
    expect(slotNames(widget)).to.include.members(slots);
  });

  it('keeps the same role="status" node from the first render', async () => {
    const { widget } = mount(subject);
    await widget.updateComplete;
    // The last one belongs to the widget; pickers may have more.
    const status = () => [...widget.shadowRoot!.querySelectorAll('[role="status"]')].at(-1);
    const node = status();
    expect(node !== undefined).to.equal(true);
    await inState(widget);
    expect(status() === node, 'the same node').to.equal(true);
  });

  it('writes nothing to the console while it loads', async () => {
    const guard = captureConsole();
    try {
      await inState(mount(subject).widget);
    } finally {
      guard.release();
    }
    expect(consoleLines(guard.lines)).to.deep.equal([]);
  });

  if (subject.emptyAttributes) {
    it('shows a message when the answer is empty', async () => {
      const { widget } = mount(subject, { attributes: subject.emptyAttributes! });
      await inState(widget, 'empty');
      const words = textOf(widget.shadowRoot).replace(FALLBACK, '');
      expect(words).to.have.length.greaterThan(20);
      expect(partOf(widget, contentPart) === undefined, `no ${contentPart}`).to.equal(true);
    });
  }
}
