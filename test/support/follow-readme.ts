import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firstSteps, snippets, stepsOf } from '../../scripts/projects/readme.js';
import type { Packed } from './packed.js';

/** A page that a follower has written or built. */
export interface FollowedPage {
  /** The folder that a server would serve. */
  readonly site: string;
  /** The tag of its widget, or `img` for a figure. */
  readonly tag: string;
}

const HEAD = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:," />';

/** Does what the README of a widget package says under “From npm”, in a project of Vite. */
export function followWidget(packed: Packed, readme: string, project: string): FollowedPage {
  const { tag, widget, installed, commands, module } = stepsOf(readme);
  const folder = startProject(packed, project);
  for (const name of installed) expectInstalled(packed, name);
  writeFileSync(join(folder, 'main.js'), module);
  writeFileSync(
    join(folder, 'index.html'),
    `${HEAD}${widget}<script type="module" src="main.js"></script></html>`,
  );
  for (const command of [...commands, 'npx vite build']) run(packed, project, command);
  return { site: join(folder, 'dist'), tag };
}

/** Does what the README of the project says under “Use one from npm”, with the widget it begins with. */
export function followProject(packed: Packed, readme: string, project: string): FollowedPage {
  const section = readme.split(/^## /mu).find((one) => one.startsWith('Use one from npm\n')) ?? '';
  const [, widget = ''] = snippets(readme, 'html');
  const [module = ''] = snippets(section, 'html');
  assert.ok(section.includes('`api-base="/dataset/"` on the tag or on anything around it'));
  const folder = startProject(packed, project);
  writeFileSync(
    join(folder, 'index.html'),
    `${HEAD}<body api-base="/dataset/">${widget}${module}</body></html>`,
  );
  const commands = snippets(section, 'sh').flatMap((one) => one.trim().split('\n'));
  assert.equal(commands.length, 2);
  for (const command of [...commands, 'npx vite build']) run(packed, project, command);
  return { site: join(folder, 'dist'), tag: 'odm-ward-deprivation' };
}

/**
 * Does what the README of another package says under “Install” and “First steps”.
 *
 * @returns the page it ends in; undefined where it ends in what a program prints, which is compared here
 */
export function followFirstSteps(packed: Packed, readme: string, project: string): FollowedPage | undefined {
  const steps = firstSteps(readme);
  assert.ok(steps.length > 0, 'The README has no first steps.');
  const folder = startProject(packed, project);
  let output = '';
  let page = '';
  for (const step of steps) {
    if (step.kind === 'run') output = run(packed, project, step.command);
    else if (step.kind === 'output') assert.equal(output, step.text);
    else {
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.text);
      if (step.file.endsWith('.html')) page = step.text;
    }
  }
  if (!page) {
    assert.ok(
      steps.some(({ kind }) => kind === 'output'),
      'The README ends in nothing that is seen.',
    );
    return undefined;
  }
  const tag = /<(\w+-[\w-]+|img)/u.exec(page)?.[1];
  assert.ok(tag, 'The page of the README has neither a widget nor a figure.');
  const dist = join(folder, 'dist');
  return { site: existsSync(dist) ? dist : folder, tag };
}

function startProject(packed: Packed, project: string): string {
  const folder = join(packed.folder, project);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(packed.folder, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function expectInstalled({ folder }: Packed, name: string): void {
  assert.ok(existsSync(join(folder, 'node_modules', name)), name);
}

/** Runs a line that a README has for a shell; what it installs has to be here already. @returns what it prints */
function run(packed: Packed, project: string, command: string): string {
  const [program, ...args] = command.split(' ');
  if (program === 'npm' && args[0] === 'install') {
    for (const name of args.slice(1)) expectInstalled(packed, name);
    return '';
  }
  if (program === 'node')
    return execFileSync(process.execPath, args, { cwd: join(packed.folder, project), encoding: 'utf8' });
  assert.equal(program, 'npx', command);
  const [name = '', ...rest] = args;
  const { bin } = JSON.parse(
    readFileSync(join(packed.folder, 'node_modules', name, 'package.json'), 'utf8'),
  ) as { bin: Record<string, string> };
  return packed.run(project, join(name, Object.values(bin)[0]!), ...rest);
}
