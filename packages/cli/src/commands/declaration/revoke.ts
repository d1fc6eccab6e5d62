import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { Io } from '../../command.js';
import { expectReplaceable, readTextFile, replaceTextFile } from '../../files.js';
import { parseDay, parseOptions } from './options.js';
import { parseRegisterSource } from './register-source.js';

/** Marks a supporter as withdrawn in the register's source; comments and layout of the file are preserved. */
export async function revoke(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['register.json', 'ID'],
    required: ['on'],
    optional: ['reason'],
  });
  const [path = '', id = ''] = options.positionals;
  const on = options.required('on');
  parseDay(on, 'on');
  await expectReplaceable(path);
  const text = await readTextFile(path);
  const { supporters, sequence } = parseRegisterSource(text, path);
  const index = supporters.findIndex((supporter) => supporter.id === id);
  const entry = supporters[index];
  if (!entry)
    throw new Error(
      `${path} has no "${id}". It has ${supporters.map((supporter) => supporter.id).join(', ') || 'nobody'}.`,
    );
  if (entry.status === 'withdrawn')
    throw new Error(`"${id}" is withdrawn already, since ${entry.withdrawn}.`);
  const reason = options.optional('reason');
  const changes: [JSONPath, unknown][] = [
    [['supporters', index, 'status'], 'withdrawn'],
    [['supporters', index, 'withdrawn'], on],
    ...(reason ? [[['supporters', index, 'reason'], reason] as [JSONPath, unknown]] : []),
    [['sequence'], sequence + 1],
  ];
  const changed = changes.reduce((edited, [path, value]) => editJson(edited, path, value), text);
  parseRegisterSource(changed, path);
  await replaceTextFile(path, changed);
  io.out(`"${entry.name}" is withdrawn from ${on}; the register is number ${sequence + 1} now.`);
  io.out('Look at "issued" and "nextUpdate", then sign it and put the signed file online.');
  return 0;
}

function editJson(text: string, path: JSONPath, value: unknown): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}
