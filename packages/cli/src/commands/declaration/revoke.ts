import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { Io } from '../../command.js';
import { textOf, writeText } from '../../files.js';
import { dayOf, optionsOf } from './options.js';
import { readSource } from './register-source.js';

/** Marks a supporter as withdrawn in the register its keeper writes; everything else stays as it was written. */
export async function revoke(args: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(args, { places: ['register.json', 'ID'], needed: ['on'], optional: ['reason'] });
  const [path = '', id = ''] = options.places;
  const on = options.one('on');
  dayOf(on, 'on');
  const text = await textOf(path);
  const { supporters, sequence } = readSource(text, path);
  const at = supporters.findIndex((one) => one.id === id);
  const entry = supporters[at];
  if (!entry)
    throw new Error(
      `${path} has no "${id}". It has ${supporters.map((one) => one.id).join(', ') || 'nobody'}.`,
    );
  if (entry.status === 'withdrawn')
    throw new Error(`"${id}" is withdrawn already, since ${entry.withdrawn}.`);
  const reason = options.maybe('reason');
  const changes: [JSONPath, unknown][] = [
    [['supporters', at, 'status'], 'withdrawn'],
    [['supporters', at, 'withdrawn'], on],
    ...(reason ? [[['supporters', at, 'reason'], reason] as [JSONPath, unknown]] : []),
    [['sequence'], sequence + 1],
  ];
  const changed = changes.reduce((now, [place, value]) => edited(now, place, value), text);
  readSource(changed, path);
  await writeText(path, changed);
  io.out(`"${entry.name}" is withdrawn from ${on}; the register is number ${sequence + 1} now.`);
  io.out('Look at "issued" and "nextUpdate", then sign it and put the signed file online.');
  return 0;
}

function edited(text: string, place: JSONPath, value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, place, value, { formattingOptions }));
}
