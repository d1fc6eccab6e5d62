/** The files that npm would publish, unpacked into a folder beside what is installed here and they depend on. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packAll } from '../../scripts/projects/packed.js';
import { notEmpty } from './not-empty.js';

const root = join(import.meta.dirname, '../..');

export interface Packed {
  /** The folder in which projects are put; it has `node_modules`, and the files themselves in `packed`. */
  readonly folder: string;
  /** Runs a program of an installed package in a project. @returns its output */
  run(project: string, program: string, ...args: string[]): string;
  remove(): void;
}

/** @param tools other packages that projects run */
export function installPacked(tools: readonly string[]): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'odm-packed-'));
  const modules = join(folder, 'node_modules');
  /** Links an installed package, with all that it needs, beside what is to import it. */
  const link = (name: string, from = join(root, 'node_modules', name), to = join(modules, name)) => {
    if (existsSync(to)) return;
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to);
  };
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  packAll(root, packed);
  for (const file of notEmpty(readdirSync(packed))) {
    const to = join(modules, '@odm-widgets', file.replace('.tgz', ''));
    mkdirSync(to, { recursive: true });
    execFileSync('tar', ['-xzf', join(packed, file), '-C', to, '--strip-components', '1']);
    const { dependencies = {} } = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      if (name.startsWith('@odm-widgets/')) continue;
      // One that npm keeps for this package alone, beside another version for others.
      const own = join(root, 'packages', file.replace('.tgz', ''), 'node_modules', name);
      if (existsSync(own)) link(name, own, join(to, 'node_modules', name));
      else link(name);
    }
  }
  for (const name of tools) link(name);
  return {
    folder,
    run(project, program, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(modules, program), ...args], {
        cwd: join(folder, project),
        encoding: 'utf8',
      });
      assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
      return stdout + stderr;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
