import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { run } from '@odm-widgets/cli';

/** A folder for each test, in which `odm-widgets lexicon` runs on files that are named without it. */
export function lexiconFolder() {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, content: unknown) =>
      writeFileSync(
        path(name),
        typeof content === 'string' || content instanceof Uint8Array
          ? content
          : `${JSON.stringify(content, null, 2)}\n`,
      ),
    /** What the command prints, without the folder. */
    lexicon: async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
      const lines = { out: [] as string[], err: [] as string[] };
      const code = await run(['lexicon', ...args.map((arg) => (/\.\w+$/u.test(arg) ? path(arg) : arg))], {
        out: (text) => lines.out.push(text),
        err: (text) => lines.err.push(text),
        now: () => new Date(),
      });
      const text = (all: readonly string[]) => all.join('\n').replaceAll(`${folder}/`, '');
      return { code, out: text(lines.out), err: text(lines.err) };
    },
  };
}
