import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { run } from '../../packages/cli/src/cli.js';
import { CALENDARS_WITHOUT_EVENTS, NOT_CALENDARS } from '../support/not-calendars.js';
import { notEmpty } from '../support/not-empty.js';

/** What the last good run wrote. */
const GOOD = '{"format":"odm-events","version":1,"createdAt":"2026-01-01","origins":[],"events":[]}\n';
const CALENDAR =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260707T183000Z\r\nSUMMARY:Night\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

let folder = '';
let server: Server;
let origin = '';
let body = '';

before(async () => {
  server = createServer(({ url }, response) => void response.end(url === '/calendar' ? CALENDAR : body));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
after(() => void server.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  writeFileSync(join(folder, 'events.json'), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command over sources; what it wrote, and where the file stands. */
async function snapshot(...sources: readonly string[]) {
  const file = join(folder, 'events.json');
  const { mtimeMs } = statSync(file);
  const lines: string[] = [];
  const io = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
    now: () => new Date('2026-03-02T09:00Z'),
  };
  const code = await run(['snapshot', 'events', '--out', file, ...sources], io);
  const isUntouched = statSync(file).mtimeMs === mtimeMs && readFileSync(file, 'utf8') === GOOD;
  return { code, isUntouched, text: lines.join('\n'), files: readdirSync(folder) };
}

describe('odm-widgets snapshot events, of what is not a calendar,', () => {
  const inputs = notEmpty(Object.entries(NOT_CALENDARS));

  it('is tried with thirty inputs at least', () => assert.ok(inputs.length >= 30));

  for (const [name, [text, message]] of inputs) {
    it(`exits with 1, says what it is and keeps the last file: ${name}`, async () => {
      body = text;
      const { code, isUntouched, text: lines, files } = await snapshot(`${origin}/answer`);
      assert.deepEqual([code, isUntouched, files], [1, true, ['events.json']], lines);
      // The message ends its own line here, not the whole output.
      assert.match(lines, new RegExp(message.source.replace(/\$$/u, ''), 'u'));
      assert.match(lines, /Nothing was written/u);
      assert.ok(lines.includes(`${origin}/answer`), lines);
    });

    it(`keeps the last file although another source is a calendar: ${name}`, async () => {
      writeFileSync(join(folder, 'source.txt'), text);
      const {
        code,
        isUntouched,
        text: lines,
      } = await snapshot(`${origin}/calendar`, join(folder, 'source.txt'));
      assert.deepEqual([code, isUntouched], [1, true], lines);
      assert.match(lines, /Nothing was written/u);
    });
  }
});

describe('odm-widgets snapshot events, of a calendar without events,', () => {
  for (const [name, text] of notEmpty(Object.entries(CALENDARS_WITHOUT_EVENTS)))
    it(`exits with 0 and writes none: ${name}`, async () => {
      body = text;
      const { code, isUntouched, text: lines } = await snapshot(`${origin}/answer`);
      assert.deepEqual([code, isUntouched], [0, false], lines);
      const { events } = JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')) as { events: unknown };
      assert.deepEqual(events, []);
    });

  it('writes the events of another source', async () => {
    body = CALENDARS_WITHOUT_EVENTS['an empty graph']!;
    const { code } = await snapshot(`${origin}/calendar`, `${origin}/answer`);
    assert.equal(code, 0);
    assert.match(readFileSync(join(folder, 'events.json'), 'utf8'), /"title": "Night"/u);
  });
});
