import type { TimeSlicer } from '../../time-slicer.js';
import { parseContentLine, unfoldLines, type Component } from './content-lines.js';

/** Lines between one breath and the next. */
const LINES_BETWEEN_YIELDS = 200;
/** No calendar is deeper: an alarm is in an event, and that in a calendar. */
const MAX_DEPTH = 20;

/**
 * Everything between BEGIN and END, and what stands outside; whether all that began has ended. An END that is missing
 * costs nothing that follows: what is around it ends it, and so does the next of its kind.
 */
export async function parseComponents(
  text: string,
  slices: TimeSlicer,
): Promise<{ root: Component; isWhole: boolean }> {
  const root = component('');
  const open = [root];
  const end = (name: string): void => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at > 0) open.splice(at);
  };
  let count = 0;
  for (const content of unfoldLines(text)) {
    if ((count += 1) % LINES_BETWEEN_YIELDS === 0) await slices.yieldIfDue();
    const property = parseContentLine(content);
    if (!property) continue;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'END') end(name);
    else if (property.name === 'BEGIN') {
      end(name);
      const begun = component(name);
      open.at(-1)!.components.push(begun);
      if (open.length < MAX_DEPTH) open.push(begun);
    } else open.at(-1)!.properties.push(property);
  }
  // What is cut off is left out; the calendar around it holds what was whole.
  const holder = open[1]?.name === 'VCALENDAR' ? 1 : 0;
  if (open.length > holder + 1) open[holder]!.components.pop();
  return { root, isWhole: open.length === 1 };
}

const component = (name: string): Component => ({ name, properties: [], components: [] });
