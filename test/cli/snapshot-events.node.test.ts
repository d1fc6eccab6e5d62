import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { eventsIn } from '../support/calendars.js';

const root = join(import.meta.dirname, '../..');
const BIN = join(root, 'packages/cli/lib/bin.js');
const PROGRAMME = readFileSync(join(root, 'examples/data/events.ics'), 'utf8');
/** Enough for the sample, whose rules go on for ever. */
const FAR = ['--past', '3660', '--ahead', '30'];

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder });
    const ran = { code: null as number | null, out: '', err: '' };
    child.stdout.on('data', (text) => (ran.out += String(text)));
    child.stderr.on('data', (text) => (ran.err += String(text)));
    child.on('close', (code) => resolve({ ...ran, code }));
  });
}

let folder = '';
let server: Server;
let address = '';
/** What the server answers by path; 404 for what is not in it. */
let answers: Record<string, { status?: number; body: string }> = {};

before(async () => {
  server = createServer(({ url }, response) => {
    const { status = 200, body } = answers[url ?? ''] ?? { status: 404, body: 'no' };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
after(() => void server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  answers = { '/cal.ics': { body: PROGRAMME } };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const written = () => readFileSync(join(folder, 'public/events.json'), 'utf8');
const snapshot = (...sources: readonly string[]) =>
  run('snapshot', 'events', '--out', 'public/events.json', ...FAR, ...sources);

describe('odm-widgets snapshot events', () => {
  it('writes events with the calendar’s name and address in the widget’s format', async () => {
    const { code, out, err } = await snapshot(`${address}/cal.ics`);
    assert.equal(code, 0, err);
    assert.match(out, /^public\/events\.json: \d+ events from 1 sources\.\n$/u);
    const file = JSON.parse(written()) as { origins: unknown; events: { title: string }[] };
    assert.deepEqual(file.origins, [
      { title: 'Sample programme of Anyford Data Club', url: `${address}/cal.ics`, kind: 'ical' },
    ]);
    const events = await eventsIn(written());
    assert.ok(events.length >= 12);
    assert.equal(events.length, file.events.length);
    assert.ok(events.some(({ status }) => status === 'rescheduled'));
  });

  it('writes the same bytes for the same events and leaves no temporary file', async () => {
    await snapshot(`${address}/cal.ics`);
    const first = written();
    await snapshot(`${address}/cal.ics`);
    assert.equal(written(), first);
    assert.deepEqual(readdirSync(join(folder, 'public')), ['events.json']);
  });

  it('merges addresses and local files', async () => {
    writeFileSync(join(folder, 'programme.ics'), PROGRAMME);
    const { code } = await snapshot(`${address}/cal.ics`, 'programme.ics');
    assert.equal(code, 0);
    const alone = JSON.parse(written()) as { events: unknown[]; origins: unknown[] };
    assert.equal(alone.origins.length, 2);
    await snapshot('programme.ics');
    assert.equal((JSON.parse(written()) as { events: unknown[] }).events.length, alone.events.length);
  });

  for (const [failure, answer] of Object.entries({
    'a server that is broken': { status: 404, body: 'gone' },
    'a bot check': { body: '<!doctype html><title>Checking your browser</title>' },
    'a calendar cut off in the middle': { body: PROGRAMME.slice(0, 900) },
    'half of JSON': { body: '{"events":[' },
  })) {
    it(`keeps the last file and exits with 1 for ${failure}`, async () => {
      await snapshot(`${address}/cal.ics`);
      const good = written();
      answers['/other'] = answer;
      const { code, err } = await snapshot(`${address}/cal.ics`, `${address}/other`);
      assert.equal(code, 1);
      assert.match(err, /Nothing was written; public\/events\.json is as it was\.\n$/u);
      assert.ok(err.includes(`${address}/other`), err);
      assert.equal(written(), good);
    });
  }

  it('exits with 1 and writes nothing when the only source fails', async () => {
    const { code, err } = await snapshot(`${address}/none`);
    assert.equal(code, 1);
    assert.match(err, /answered 404\.\nNothing was written\.\n$/u);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('names the source when no source can be read', async () => {
    writeFileSync(join(folder, 'wrong.json'), '{"name":"no events"}');
    assert.match((await snapshot('wrong.json')).err, /: wrong\.json: DataShapeError/u);
    const { err } = await snapshot('wrong.json', `${address}/none`);
    assert.match(err, /: wrong\.json: [^]*\nThe other sources could not be had either\.\nNothing/u);
    assert.match((await snapshot('nowhere.ics')).err, /There is no file nowhere\.ics/u);
    mkdirSync(join(folder, 'calendars'));
    assert.match((await snapshot('calendars')).err, /calendars cannot be read/u);
  });

  it('prints no user name, query or token of an address', async () => {
    const host = address.replace('http://', '');
    answers['/private-0123456789abcdef/cal.ics?key=s3cret'] = { status: 403, body: 'no' };
    const { code, err } = await snapshot(
      `http://club:pa55word@${host}/private-0123456789abcdef/cal.ics?key=s3cret`,
    );
    assert.equal(code, 1);
    assert.ok(err.includes(`${address}/…/cal.ics?…`), err);
    assert.doesNotMatch(err, /0123456789abcdef|s3cret|club|pa55word/u);
  });

  for (const path of [
    '/calendar/ical/club/private-0123456789abcdef0123456789abcdef/basic.ics',
    '/cal.ics?token=s3cret0123456789abcdef',
    '/remote.php/dav/public-calendars/aB3dE6gH9jK2mN5p?export',
  ])
    it(`publishes no part of a private address: ${path}`, async () => {
      answers[path] = { body: PROGRAMME };
      const { code, out, err } = await snapshot(`${address}${path}`);
      assert.equal(code, 0, err);
      const secret = /private-|s3cret|0123456789abcdef|aB3dE6gH9jK2mN5p/u;
      assert.ok(secret.test(path));
      for (const text of [written(), out, err]) assert.doesNotMatch(text, secret);
      assert.ok((JSON.parse(written()) as { events: unknown[] }).events.length > 0);
    });

  it('writes through no link and over none of its sources', async () => {
    writeFileSync(join(folder, 'programme.ics'), PROGRAMME);
    symlinkSync('programme.ics', join(folder, 'link.json'));
    const linked = await run('snapshot', 'events', '--out', 'link.json', ...FAR, `${address}/cal.ics`);
    assert.equal(linked.code, 1);
    assert.match(linked.err, /link\.json is not a plain file/u);
    const same = await run('snapshot', 'events', '--out', './programme.ics', ...FAR, 'programme.ics');
    assert.equal(same.code, 2);
    assert.match(same.err, /is a file that is read/u);
    assert.equal(readFileSync(join(folder, 'programme.ics'), 'utf8'), PROGRAMME);
  });

  it('keeps the mode of the file and removes what a killed run left', async () => {
    await snapshot(`${address}/cal.ics`);
    const file = join(folder, 'public/events.json');
    writeFileSync(file, '{}');
    chmodSync(file, 0o640);
    const ended = spawnSync(process.execPath, ['--version']).pid;
    writeFileSync(`${file}.${ended}.part`, 'half');
    const { code } = await snapshot(`${address}/cal.ics`);
    assert.equal(code, 0);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(folder, 'public')), ['events.json']);
  });

  it('exits with 2 and says what to write for wrong usage', async () => {
    for (const [args, words] of [
      [['snapshot'], /There is: snapshot events\./u],
      [['snapshot', 'events'], /Say where to write/u],
      [['snapshot', 'events', '--out', 'x.json'], /Name at least one source/u],
      [['snapshot', 'events', '--out', 'x.json', '--past', 'long', 'a.ics'], /number of days/u],
      [['snapshot', 'events', '--out', 'x.json', '--zone', 'Mars/Olympus', 'a.ics'], /IANA name/u],
      [['snapshot', 'events', '--output', 'x.json', 'a.ics'], /'--output'[^]*--help shows how/u],
      [['snapshot', 'events', '--out', 'x.json', '--past', '-1', 'a.ics'], /ambiguous[^]*--help shows how/u],
      [['snapshots'], /has no command "snapshots"/u],
    ] as const) {
      const { code, err } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, words);
    }
  });

  it('exits with 1 for a file that does not exist', async () => {
    assert.equal((await snapshot('nowhere.ics')).code, 1);
  });

  it('prints help', async () => {
    const { code, out } = await run('snapshot', '--help');
    assert.equal(code, 0);
    assert.match(out, /the last file stays/u);
  });
});
