import type { TimeSlicer } from '../../time-slicer.js';
import { parseContentLine, unfoldLines, type Component } from './content-lines.js';

/** Lines that are read between yields. */
const LINES_BETWEEN_YIELDS = 200;
/** Deepest nesting; a calendar, an event and an alarm make three. */
const MAX_DEPTH = 20;

/**
 * Parses components, and whether all of them are complete. A component without its END is ended by that of the component
 * around it, or by the BEGIN of the next of its kind.
 */
export async function parseComponents(
  text: string,
  timeSlicer: TimeSlicer,
): Promise<{ root: Component; isWhole: boolean }> {
  const root = component('');
  const open = [root];
  const end = (name: string): void => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at > 0) open.splice(at);
  };
  let count = 0;
  for (const content of unfoldLines(text)) {
    if ((count += 1) % LINES_BETWEEN_YIELDS === 0) await timeSlicer.yieldIfDue();
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
  // An incomplete component at the end is left out.
  const holder = open[1]?.name === 'VCALENDAR' ? 1 : 0;
  if (open.length > holder + 1) open[holder]!.components.pop();
  return { root, isWhole: open.length === 1 };
}

const component = (name: string): Component => ({ name, properties: [], components: [] });
