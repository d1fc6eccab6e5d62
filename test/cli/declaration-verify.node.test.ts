import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { registerSourceEntry, CliWorkspace } from '../support/cli-workspace.js';

/** Registers of tests are due after this year, whenever the tests run. */
const NEXT_UPDATE_YEAR = Math.max(2030, new Date().getFullYear() + 1);

let workspace: CliWorkspace;
beforeEach(() => (workspace = new CliWorkspace()));
afterEach(() => workspace.close());

describe('odm-widgets declaration verify', () => {
  beforeEach(() => {
    workspace.runOk('keygen', '--out', 'key.json');
    workspace.register({
      nextUpdate: `${NEXT_UPDATE_YEAR}-12-31`,
      supporters: [
        registerSourceEntry(),
        registerSourceEntry({ id: 'b-trust', expires: '2027-01-01' }),
        registerSourceEntry({ id: 'c-trust', status: 'withdrawn', withdrawn: '2026-02-01' }),
        registerSourceEntry({ id: 'd-trust', origins: [] }),
      ],
    });
    assert.equal(workspace.sign().status, 0);
  });

  it('lists the status of every supporter', () => {
    const { status, out } = workspace.verify('--at', '2028-01-01');
    assert.equal(status, 0);
    assert.match(out, /a-trust: active, may be shown at https:\/\/trust\.example/u);
    assert.match(out, /b-trust: expired/u);
    assert.match(out, /c-trust: withdrawn/u);
    assert.match(out, /d-trust: active, no site may show the badge/u);
  });

  it('exits with 1 for every badge that would not show', () => {
    const cases = [
      ['a-trust', 'https://www.trust.example', /not for this site/u],
      ['b-trust', 'https://trust.example', /expired/u],
      ['c-trust', 'https://trust.example', /withdrawn/u],
      ['nobody', 'https://trust.example', /not in the register/u],
    ] as const;
    for (const [id, origin, says] of cases) {
      const { status, out } = workspace.verify('--supporter', id, '--origin', origin, '--at', '2028-01-01');
      assert.equal(status, 1, id);
      assert.match(out, says);
    }
  });

  it('rejects a changed file, an untrusted key, a replayed and an outdated register', () => {
    assert.match(workspace.run('verify', 'signed.json').err, /does not trust/u);
    assert.match(workspace.verify('--min-sequence', '2').err, /the page accepts 2 and later/u);
    assert.match(workspace.verify('--at', `${NEXT_UPDATE_YEAR + 1}-01-03`).err, /A newer register was due/u);
    assert.match(workspace.verify('--at', '2025-12-01').err, /has not come/u);
    const file = JSON.parse(workspace.read('signed.json')) as { payload: string };
    workspace.write('signed.json', JSON.stringify({ ...file, payload: `${file.payload}AAAA` }));
    assert.match(workspace.verify().err, /does not fit/u);
    workspace.write('signed.json', workspace.read('signed.json').slice(0, 200));
    assert.match(workspace.verify().err, /no signed register/u);
  });

  it('accepts a key that begins with a dash', () => {
    for (const key of [`-${'A'.repeat(42)}`, `--${'b'.repeat(41)}`]) {
      const known = workspace.run('verify', 'signed.json', '--key', key);
      assert.match(known.err, /does not trust/u, key);
      assert.doesNotMatch(known.err, /ambiguous|nknown option/u, key);
    }
    assert.match(
      workspace.run('verify', 'signed.json', '--key', '--at', '2028-01-01').err,
      /ambiguous|argument/u,
    );
  });

  it('explains wrong options', () => {
    assert.match(workspace.verify('--supporter', 'a-trust').err, /Add --origin/u);
    assert.match(workspace.verify('--supporter', 'a-trust', '--origin', 'trust').err, /is no address/u);
    assert.match(workspace.verify('--at', 'soon').err, /is no day/u);
    assert.match(workspace.verify('--at', '2028-02-30').err, /is no day/u);
    for (const number of ['x', '', ' ', '0x3', '1e3', '1.5'])
      assert.match(workspace.verify('--min-sequence', number).err, /no whole number/u, number);
    for (const origin of ['mailto:a@trust.example', 'javascript:0', 'data:,x'])
      assert.match(workspace.verify('--supporter', 'a-trust', '--origin', origin).err, /is no address/u);
  });
});

describe('odm-widgets declaration revoke', () => {
  const SOURCE = `{
  // kept by hand
  "id": "https://keeper.example/register",
  "name": "Register of a keeper",
  "issuer": { "name": "A Keeper", "url": "https://keeper.example" },
  "sequence": 1,
  "issued": "2026-01-01",
  "nextUpdate": "2035-12-31",
  "supporters": [
    { "id": "a-trust", "name": "A Trust", "url": "https://trust.example", "origins": [],
      "since": "2022-03-01", "version": "1.0", "status": "active" }
  ]
}
`;
  beforeEach(() => workspace.write('register.json', SOURCE));

  it('marks the entry as withdrawn, raises the number and keeps comments and layout', () => {
    const out = workspace.runOk(
      'revoke',
      'register.json',
      'a-trust',
      '--on',
      '2026-06-01',
      '--reason',
      'by their own wish',
    );
    assert.match(out, /"A Trust" is withdrawn from 2026-06-01; the register is number 2/u);
    const text = workspace.read('register.json');
    assert.match(text, /"status": "withdrawn"/u);
    assert.match(text, /"withdrawn": "2026-06-01"/u);
    assert.match(text, /"reason": "by their own wish"/u);
    assert.match(text, /"since": "2022-03-01"/u);
    assert.match(text, /"sequence": 2/u);
    assert.match(text, /\/\/ kept by hand/u);
  });

  it('gives a register that signs and verifies as withdrawn', () => {
    workspace.runOk('keygen', '--out', 'key.json');
    workspace.runOk('revoke', 'register.json', 'a-trust', '--on', '2026-06-01');
    assert.equal(workspace.sign().status, 0);
    assert.match(workspace.verify().out, /a-trust: withdrawn/u);
  });

  it('changes nothing for an unknown id, a repeated withdrawal or an invalid day', () => {
    for (const [id, on, says] of [
      ['b-trust', '2026-06-01', /has no "b-trust"\. It has a-trust/u],
      ['a-trust', 'tomorrow', /--on tomorrow is no day/u],
      ['a-trust', '2026-11-31', /--on 2026-11-31 is no day/u],
    ] as const) {
      assert.match(workspace.run('revoke', 'register.json', id, '--on', on).err, says);
      assert.equal(workspace.read('register.json'), SOURCE);
    }
    workspace.runOk('revoke', 'register.json', 'a-trust', '--on', '2026-06-01');
    const once = workspace.read('register.json');
    assert.match(
      workspace.run('revoke', 'register.json', 'a-trust', '--on', '2026-07-01').err,
      /withdrawn already, since 2026-06-01/u,
    );
    assert.equal(workspace.read('register.json'), once);
  });
});

describe('output of odm-widgets', () => {
  it('shows no control characters or changes of direction of a file', () => {
    workspace.runOk('keygen', '--out', 'key.json');
    workspace.write('signed.json', '{"payload":"\u001B[31m\u202E"}');
    workspace.register();
    workspace.sign();
    const name = 'odd \u001B]0;title\u0007\u202E.json';
    const { err } = workspace.run('verify', name);
    assert.match(err, /There is no file odd /u);
    for (const character of ['\u001B', '\u0007', '\u202E'])
      assert.ok(!err.includes(character), JSON.stringify(err));
  });
});
