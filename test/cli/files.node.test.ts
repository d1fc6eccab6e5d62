import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createTextFile, expectReplaceable, replaceTextFile } from '../../packages/cli/src/files.js';
import { CliWorkspace } from '../support/cli-workspace.js';

const isRoot = process.getuid?.() === 0;
let folder = '';
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'files-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

describe('replaceTextFile', () => {
  it('replaces the text and leaves nothing else in the folder', async () => {
    await replaceTextFile(path('a.json'), 'one');
    await replaceTextFile(path('a.json'), 'two');
    assert.equal(read('a.json'), 'two');
    assert.deepEqual(readdirSync(folder), ['a.json']);
  });

  it('replaces by a rename: whoever has the old file open reads all of it', async () => {
    writeFileSync(path('a.json'), 'old');
    linkSync(path('a.json'), path('open.json'));
    await replaceTextFile(path('a.json'), 'new');
    assert.deepEqual([read('a.json'), read('open.json')], ['new', 'old']);
  });

  for (const mode of [0o600, 0o640, 0o664, 0o755])
    it(`keeps the mode ${mode.toString(8)}`, async () => {
      writeFileSync(path('a.json'), 'old');
      chmodSync(path('a.json'), mode);
      await replaceTextFile(path('a.json'), 'new');
      assert.equal(statSync(path('a.json')).mode & 0o777, mode);
    });

  it('keeps the file and leaves nothing beside it when writing fails', async () => {
    writeFileSync(path('a.json'), 'old');
    // A folder stands where the temporary file would be.
    mkdirSync(path(`a.json.${process.pid}.part`));
    writeFileSync(path(`a.json.${process.pid}.part/x`), '');
    await assert.rejects(replaceTextFile(path('a.json'), 'new'));
    assert.equal(read('a.json'), 'old');
  });

  it('removes temporary files of runs that were killed, and no others', async () => {
    const running = `a.json.${process.ppid}.part`;
    const others = [running, 'a.json.part', 'a.json.x1.part', 'b.json.1.part', 'notes.part'];
    for (const name of [...others, `a.json.${endedProcess()}.part`, `a.json.${process.pid}.part`])
      writeFileSync(path(name), 'half');
    await replaceTextFile(path('a.json'), 'new');
    assert.deepEqual(readdirSync(folder).sort(), ['a.json', ...others].sort());
  });

  it('replaces a write-protected file only for root, and keeps its mode', async () => {
    writeFileSync(path('a.json'), 'old', { mode: 0o444 });
    const replaced = replaceTextFile(path('a.json'), 'new');
    if (isRoot) await replaced;
    else await assert.rejects(replaced, /cannot be written/u);
    assert.equal(read('a.json'), isRoot ? 'new' : 'old');
    assert.equal(statSync(path('a.json')).mode & 0o777, 0o444);
  });
});

describe('paths that are not a plain file', () => {
  const kinds: [what: string, make: (name: string) => void][] = [
    ['a folder', (name) => mkdirSync(path(name))],
    ['a link to a file', (name) => symlinkSync('target.json', path(name))],
    ['a link to nothing', (name) => symlinkSync('nowhere.json', path(name))],
    ['a named pipe', (name) => spawnSync('mkfifo', [path(name)])],
  ];
  for (const [what, make] of kinds) {
    it(`are refused before anything is read: ${what}`, async () => {
      writeFileSync(path('target.json'), 'target');
      make('out.json');
      await assert.rejects(expectReplaceable(path('out.json')), /out\.json is not a plain file/u);
      await assert.rejects(replaceTextFile(path('out.json'), 'new'), /out\.json is not a plain file/u);
      assert.equal(read('target.json'), 'target');
      assert.equal(existsSync(path('nowhere.json')), false);
    });
  }

  // Asked for only: code with a fault in it would replace the device of the machine.
  it('includes devices', () => assert.rejects(expectReplaceable('/dev/null'), /is not a plain file/u));
});

describe('createTextFile', () => {
  it('creates a file with its mode, whatever the umask allows', async () => {
    await createTextFile(path('key.json'), 'secret', 0o600);
    assert.equal(statSync(path('key.json')).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder), ['key.json']);
  });

  it('refuses a path at which there is anything, even a link to nothing', async () => {
    symlinkSync('nowhere.json', path('link.json'));
    writeFileSync(path('key.json'), 'old');
    for (const name of ['key.json', 'link.json'])
      await assert.rejects(createTextFile(path(name), 'new', 0o600), { code: 'EEXIST' });
    assert.equal(read('key.json'), 'old');
    assert.equal(readlinkSync(path('link.json')), 'nowhere.json');
    assert.deepEqual(readdirSync(folder).sort(), ['key.json', 'link.json']);
  });
});

describe('commands that write', () => {
  let workspace: CliWorkspace;
  beforeEach(() => {
    workspace = new CliWorkspace();
    workspace.runOk('keygen', '--out', 'key.json');
    workspace.register({ sample: true, supporters: [] });
  });
  afterEach(() => workspace.close());

  const commands: [name: string, out: string, run: () => { status: number | null; err: string }][] = [
    ['keygen', 'new.json', () => workspace.run('keygen', '--out', 'new.json')],
    ['sign', 'signed.json', () => workspace.sign()],
    ['revoke', 'linked.json', () => workspace.run('revoke', 'linked.json', 'a-trust', '--on', '2026-06-01')],
    [
      'badge',
      'badge.svg',
      () => workspace.run('badge', 'x.json', 'a-trust', '--page', 'https://a.example', '--out', 'badge.svg'),
    ],
  ];
  for (const [name, out, run] of commands)
    it(`refuse to write through a link: ${name}`, () => {
      workspace.write('precious.json', 'precious');
      symlinkSync('precious.json', workspace.path(out));
      const { status, err } = run();
      assert.equal(status, 1);
      assert.match(err, /is not a plain file|is there already/u);
      assert.equal(workspace.read('precious.json'), 'precious');
    });

  it('keep the mode of a register: sign and revoke', () => {
    workspace.register();
    assert.equal(workspace.sign().status, 0);
    for (const name of ['register.json', 'signed.json']) chmodSync(workspace.path(name), 0o640);
    workspace.runOk('revoke', 'register.json', 'a-trust', '--on', '2026-06-01');
    assert.equal(workspace.sign().status, 0);
    for (const name of ['register.json', 'signed.json'])
      assert.equal(statSync(workspace.path(name)).mode & 0o777, 0o640, name);
  });

  it('refuse to overwrite what they read: badge', () => {
    workspace.register();
    workspace.sign();
    const before = workspace.read('signed.json');
    const { status, err } = workspace.run(
      'badge',
      'signed.json',
      'a-trust',
      '--page',
      'https://trust.example',
      '--out',
      './signed.json',
    );
    assert.equal(status, 2);
    assert.match(err, /is a file that is read/u);
    assert.equal(workspace.read('signed.json'), before);
  });
});
