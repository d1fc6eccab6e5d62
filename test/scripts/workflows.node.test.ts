import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { notEmpty } from '../support/not-empty.js';

const workflow = readFileSync(new URL('../../.github/workflows/dataset.yml', import.meta.url), 'utf8');

/** The lines of a job, from its name to the next one. */
function job(name: string): string {
  const [, own = ''] =
    new RegExp(`\\n  ${name}:\\n((?: {3,}.*\\n|\\n| {2}#.*\\n)*)`, 'u').exec(workflow) ?? [];
  return own;
}

describe('the workflow that renews the dataset', () => {
  it('runs on a schedule', () => {
    assert.match(workflow, /\n {2}schedule:\n(?: {4}#.*\n)* {4}- cron: '\S+ \S+ \S+ \S+ \S+'\n/u);
  });

  it('names every action by its commit', () => {
    const actions = [...workflow.matchAll(/uses: (\S+)/gu)].map(([, action]) => action!);
    assert.ok(actions.length >= 4);
    for (const action of actions) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/u);
  });

  it('gives the job that downloads files no right to write', () => {
    const build = job('build');
    assert.match(build, /permissions:\n {6}contents: read\n {4}\S/u);
    assert.match(build, /persist-credentials: false/u);
    assert.match(build, /--fetch/u);
    assert.match(build, /npm ci --ignore-scripts/u);
  });

  it('opens a pull request in a job that installs and builds nothing', () => {
    const propose = job('propose');
    assert.match(propose, /contents: write\n {6}pull-requests: write\n {4}\S/u);
    assert.match(propose, /gh pr create/u);
    assert.doesNotMatch(propose, /\bnpm\b|\bnode\b/u);
  });

  const script = () => {
    const [, , lines = ''] =
      /- name: Fetch, build and compare\n(?: {8}(?!run).*\n| {10}.*\n)* {8}run: (\|)\n((?: {10}.*\n)+)/u.exec(
        workflow,
      ) ?? [];
    return lines.replaceAll(/^ {10}/gmu, '');
  };
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /**
   * Runs the script of the workflow as its runner does, in the November of 2026, with commands that say what they were
   * asked.
   *
   * @param state the year of the published edition, years whose lists are out, and whether figures have changed
   */
  function run(state: { published: number; out: readonly number[]; changed: boolean; year?: string }) {
    const folder = mkdtempSync(join(tmpdir(), 'odm-workflow-'));
    folders.push(folder);
    mkdirSync(join(folder, 'bin'));
    const command = (name: string, lines: string) => {
      const path = join(folder, 'bin', name);
      writeFileSync(path, `#!/bin/bash\n${lines}\n`);
      chmodSync(path, 0o755);
    };
    command('date', 'if [ "$1" = "+%Y" ]; then echo 2026; else echo 2026-11; fi');
    command(
      'npm',
      `echo "npm $*" >> asked.log; case "$*" in ${state.out
        .map((year) => `*"--year ${year} "*`)
        .concat('nothing')
        .join('|')}) echo fetched;; *) echo 'Is this list published yet?' >&2; exit 1;; esac`,
    );
    command(
      'node',
      `echo "node $*" >> asked.log; case "$*" in -p*) echo ${state.published};; *--check*) exit ${state.changed ? 1 : 0};; esac`,
    );
    command('git', 'echo "git $*" >> asked.log');
    writeFileSync(join(folder, 'script.sh'), script());
    const { status } = spawnSync('bash', ['-e', 'script.sh'], {
      cwd: folder,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, 'output'),
        YEAR: state.year ?? '',
      },
    });
    const read = (name: string) => {
      try {
        return readFileSync(join(folder, name), 'utf8');
      } catch {
        return '';
      }
    };
    const asked = read('asked.log').split('\n');
    return {
      status,
      output: read('output').trim(),
      fetched: asked
        .filter((line) => line.startsWith('npm'))
        .map((line) => /--year \d+ --as-at \S+(?: \d{4})?/u.exec(line)?.[0]),
      written: asked
        .filter((line) => /^node scripts.*--year/u.test(line))
        .map((line) => /--year.*/u.exec(line)?.[0]),
      log: read('fetch.log'),
    };
  }

  it('takes the lists of this year where they are out, dated with this month', () => {
    const { status, output, fetched, written } = run({ published: 2025, out: [2025, 2026], changed: false });
    assert.deepEqual([status, output], [0, 'changed=true']);
    assert.deepEqual(fetched, ['--year 2026 --as-at 2026-11']);
    assert.deepEqual(written, ['--year 2026 --as-at 2026-11']);
  });

  it('stays with the published year while they are not, dated with the end of that year', () => {
    const unchanged = run({ published: 2025, out: [2025], changed: false });
    assert.deepEqual([unchanged.status, unchanged.output], [0, 'changed=false']);
    assert.deepEqual(unchanged.fetched, ['--year 2026 --as-at 2026-11', '--year 2025 --as-at late 2025']);
    assert.deepEqual(unchanged.written, []);
    assert.match(unchanged.log, /2025 stays the newest year/u);
    const changed = run({ published: 2025, out: [2025], changed: true });
    assert.deepEqual([changed.output, changed.written], ['changed=true', ['--year 2025 --as-at late 2025']]);
  });

  it('fails where the published year or one that a person asked for cannot be fetched', () => {
    for (const state of [
      { published: 2025, out: [], changed: false },
      { published: 2026, out: [2025], changed: false },
      { published: 2025, out: [2025], changed: false, year: '2026' },
    ])
      assert.deepEqual([run(state).status, run(state).output], [1, '']);
  });

  it('puts no input of a person into a command', () => {
    for (const line of notEmpty(workflow.split('\n').filter((text) => text.includes('${{ inputs.'))))
      assert.match(line, /^ {10}YEAR: /u);
  });
});
