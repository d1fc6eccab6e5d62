/** Milliseconds that widgets may render in one task; the others wait for the next, so that the page can respond. */
const SLICE = 20;

/**
 * What waits. A widget renders first without figures, and again with them. What renders again comes before all others:
 * the first widget of the page would otherwise show its figures after the last one has begun.
 */
const waiting: Record<'again' | 'first', (() => void)[]> = { again: [], first: [] };
/** Widgets that have rendered in this task. */
const rendered = new Set<object>();
let end: number | undefined;
let channel: MessageChannel | undefined;

/** Counts the time of this task from now on: widgets that are connected take their share of it. */
export function countTime(): void {
  if (end === undefined) startSlice();
}

/**
 * When a widget may render, where many do at the same moment: undefined for at once, else a promise that resolves in
 * a later task. A widget that renders alone never waits.
 *
 * @param isFirst whether it has not rendered before
 */
export function nextRenderTurn(widget: object, isFirst: boolean): Promise<void> | undefined {
  countTime();
  rendered.add(widget);
  const isNext = !waiting.again.length && !(isFirst && waiting.first.length);
  if (rendered.size === 1 || (isNext && performance.now() < end!)) return undefined;
  return new Promise((resolve) => waiting[isFirst ? 'first' : 'again'].push(resolve));
}

function startSlice(): void {
  end = performance.now() + SLICE;
  channel ??= openChannel();
  channel.port2.postMessage(undefined);
}

/** A message arrives in a task of its own, after what the browser has to do in between. */
function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.addEventListener('message', () => {
    end = undefined;
    rendered.clear();
    const next = waiting.again.shift() ?? waiting.first.shift();
    if (!next) return;
    next();
    startSlice();
  });
  opened.port1.start();
  return opened;
}
