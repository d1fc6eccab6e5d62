import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { Io } from '../../command.js';
import { readTextFile, writeTextFile } from '../../files.js';
import { parseDay, parseOptions } from './options.js';
import { parseRegisterSource } from './register-source.js';

/** Marks a supporter as withdrawn in the register its keeper writes; everything else stays as it was written. */
export async function revoke(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    places: ['register.json', 'ID'],
    needed: ['on'],
    optional: ['reason'],
  });
  const [path = '', id = ''] = options.places;
  const on = options.one('on');
  parseDay(on, 'on');
  const text = await readTextFile(path);
  const { supporters, sequence } = parseRegisterSource(text, path);
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
  const changed = changes.reduce((now, [place, value]) => editJson(now, place, value), text);
  parseRegisterSource(changed, path);
  await writeTextFile(path, changed);
  io.out(`"${entry.name}" is withdrawn from ${on}; the register is number ${sequence + 1} now.`);
  io.out('Look at "issued" and "nextUpdate", then sign it and put the signed file online.');
  return 0;
}

function editJson(text: string, place: JSONPath, value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, place, value, { formattingOptions }));
}
