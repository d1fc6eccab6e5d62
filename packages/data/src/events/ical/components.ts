import type { Slices } from '../slices.js';
import { readLine, unfolded, type Component } from './lines.js';

/** Lines between one breath and the next. */
const LINES = 200;
/** No calendar is deeper: an alarm is in an event, and that in a calendar. */
const DEEPEST = 20;

/**
 * Everything between BEGIN and END, and what stands outside; whether all that began has ended. An END that is missing
 * costs nothing that follows: what is around it ends it, and so does the next of its kind.
 */
export async function readComponents(
  text: string,
  slices: Slices,
): Promise<{ root: Component; isWhole: boolean }> {
  const open = [component('')];
  const end = (name: string): void => {
    const at = open.findLastIndex((one) => one.name === name);
    if (at > 0) while (open.length > at) open.at(-2)!.components.push(open.pop()!);
  };
  let count = 0;
  for (const content of unfolded(text)) {
    if ((count += 1) % LINES === 0) await slices.breathe();
    const property = readLine(content);
    if (!property) continue;
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      end(name);
      if (open.length < DEEPEST) open.push(component(name));
    } else if (property.name === 'END') end(name);
    else open.at(-1)!.properties.push(property);
  }
  const [root, begun] = open;
  // A calendar that was cut off has been begun, and holds what was whole.
  if (begun?.name === 'VCALENDAR') root!.components.push(begun);
  return { root: root!, isWhole: !begun };
}

const component = (name: string): Component => ({ name, properties: [], components: [] });
