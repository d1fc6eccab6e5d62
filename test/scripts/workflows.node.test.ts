import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
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

  it('puts no input of a person into a command', () => {
    for (const line of notEmpty(workflow.split('\n').filter((text) => text.includes('${{ inputs.'))))
      assert.match(line, /^ {10}YEAR: /u);
  });
});
