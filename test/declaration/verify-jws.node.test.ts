import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { flattenedVerify, importJWK } from 'jose';
import {
  decodeBase64url,
  parseJws,
  verifyEd25519,
  encodeBase64url,
  jwkThumbprint,
  verifyJws,
  type FlattenedJws,
  type Subtle,
} from '@odm-widgets/data/declaration';
import {
  registerCredential,
  generateTestKey,
  signRegister,
  type TestKey,
} from '../support/signed-register.js';
import { fromHex, RFC_8032 } from '../support/rfc8032.js';

let key: TestKey;
let file: FlattenedJws;
before(async () => {
  key = await generateTestKey();
  file = await signRegister(key, registerCredential());
});

const reads = (text: string, keys = [key.x]) =>
  Promise.resolve().then(() => verifyJws(parseJws(JSON.parse(text)), keys));
const refusedFor = (reason: string) => (error: Error & { reason?: string }) => error.reason === reason;

describe('signatures of RFC 8032', () => {
  for (const [name, publicKey, message, signature] of RFC_8032) {
    it(`${name} fits`, async () =>
      assert.equal(
        await verifyEd25519(encodeBase64url(fromHex(publicKey)), fromHex(signature), fromHex(message)),
        true,
      ));

    it(`${name} fits no other message and no changed signature`, async () => {
      const x = encodeBase64url(fromHex(publicKey));
      const longer = Uint8Array.from([...fromHex(message), 0]);
      assert.equal(await verifyEd25519(x, fromHex(signature), longer), false);
      for (let bit = 0; bit < 512; bit += 1) {
        const changed = fromHex(signature);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        assert.equal(await verifyEd25519(x, changed, fromHex(message)), false, `bit ${bit}`);
      }
    });
  }
});

describe('a signed register', () => {
  it('gives what was signed, and by whom', async () => {
    const { json, keyId, key: x } = await verifyJws(file, [key.x]);
    assert.deepEqual(json, registerCredential());
    assert.deepEqual([keyId, x], [key.id, key.x]);
  });

  it('is trusted by the id of its key as well as by the key', async () => {
    assert.equal((await verifyJws(file, ['x', key.id])).keyId, key.id);
  });

  it('is refused after the change of any single bit of its file', async () => {
    const bytes = Buffer.from(`${JSON.stringify(file)}\n`);
    let passed = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await reads(changed.toString('utf8')).then(
        () => (passed += 1),
        () => undefined,
      );
    }
    assert.ok(bytes.length * 8 > 8_000);
    assert.equal(passed, 0);
  });

  it('is refused at every length it may be cut to', async () => {
    const text = JSON.stringify(file);
    for (let length = 0; length < text.length; length += 1)
      await assert.rejects(reads(text.slice(0, length)), `cut to ${length}`);
  });

  it('is refused when a part is cut and the file is mended around it', async () => {
    for (const part of ['payload', 'protected', 'signature'] as const)
      for (const length of [0, 1, 20, file[part].length - 4, file[part].length - 1])
        await assert.rejects(verifyJws({ ...file, [part]: file[part].slice(0, length) }, [key.x]));
  });

  it('is refused with the payload or signature of another register', async () => {
    const other = await signRegister(key, registerCredential([]));
    await assert.rejects(verifyJws({ ...file, payload: other.payload }, [key.x]), refusedFor('signature'));
    await assert.rejects(
      verifyJws({ ...file, signature: other.signature }, [key.x]),
      refusedFor('signature'),
    );
  });

  it('is refused by a page that does not know its key', async () => {
    const stranger = await generateTestKey();
    await assert.rejects(verifyJws(file, [stranger.x]), refusedFor('key'));
    await assert.rejects(verifyJws(file, []), refusedFor('key'));
  });

  it('passes to a new key where the page names both, and only then', async () => {
    const next = await generateTestKey();
    const rotated = await signRegister(next, registerCredential());
    await assert.rejects(verifyJws(rotated, [key.x]), refusedFor('key'));
    for (const one of [file, rotated]) assert.ok(await verifyJws(one, [key.x, next.x]));
    await assert.rejects(verifyJws(file, [next.x]), refusedFor('key'));
  });

  it('is refused when it says it is signed by a key that did not sign it', async () => {
    const thief = await generateTestKey();
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
    const stolen = await signRegister(thief, registerCredential(), { jwk, kid: key.id });
    await assert.rejects(verifyJws(stolen, [key.x]), refusedFor('signature'));
  });

  for (const [what, header] of Object.entries({
    'no signature at all': { alg: 'none' },
    'another algorithm': { alg: 'HS256' },
    'a demand we do not know': { crit: ['b64'], b64: false },
    'no key': { jwk: undefined },
    'a key of another kind': { jwk: { kty: 'EC', crv: 'P-256', x: 'x' } },
  }))
    it(`is refused with a header that asks for ${what}`, async () => {
      const odd = await signRegister(key, registerCredential(), header);
      await assert.rejects(verifyJws(odd, [key.x]), { name: 'DataShapeError' });
    });

  it('is refused when it is signed but is no JSON, or no UTF-8', async () => {
    for (const bad of [new Uint8Array([0xff, 0xfe]), new TextEncoder().encode('{')]) {
      const payload = encodeBase64url(bad);
      const signed = new TextEncoder().encode(`${file.protected}.${payload}`);
      const signature = encodeBase64url(
        new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, signed)),
      );
      await assert.rejects(verifyJws({ ...file, payload, signature }, [key.x]), {
        name: 'DataShapeError',
      });
    }
  });

  it('is read alike by another implementation of JOSE', async () => {
    const jwk = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.x }, 'Ed25519');
    const { payload } = await flattenedVerify(file, jwk);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), registerCredential());
    const changed = { ...file, payload: encodeBase64url(new TextEncoder().encode('{}')) };
    await assert.rejects(flattenedVerify(changed, jwk));
    await assert.rejects(verifyJws(changed, [key.x]));
  });
});

describe('a machine that cannot check', () => {
  const real = globalThis.crypto.subtle;
  const broken = (name: string, at: 'importKey' | 'verify'): Subtle => ({
    digest: (...args) => real.digest(...args),
    importKey: ((...args: Parameters<SubtleCrypto['importKey']>) =>
      at === 'importKey'
        ? Promise.reject(new DOMException('', name))
        : real.importKey(...args)) as Subtle['importKey'],
    verify: () => Promise.reject(new DOMException('', name)),
  });

  it('says so without WebCrypto, as on a page without https', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      await assert.rejects(verifyJws(file, [key.x]), refusedFor('unsupported'));
    } finally {
      Object.defineProperty(globalThis, 'crypto', before);
    }
  });

  for (const at of ['importKey', 'verify'] as const)
    it(`says so where ${at} knows no Ed25519`, () =>
      assert.rejects(verifyJws(file, [key.x], broken('NotSupportedError', at)), refusedFor('unsupported')));

  it('does not blame the machine for a key that is none', () =>
    assert.rejects(verifyJws(file, [key.x], broken('DataError', 'importKey')), refusedFor('key')));
});

describe('base64url', () => {
  it('reads what it wrote', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
      assert.deepEqual(decodeBase64url(encodeBase64url(bytes), 'x'), bytes);
    }
  });

  it('refuses a second spelling of the same bytes, padding, spaces and other alphabets', () => {
    for (const text of ['QR', 'QQ==', 'Q Q', 'Q+8', 'Q/8', 'QQ\n', 'é'])
      assert.throws(() => decodeBase64url(text, 'signature'), /signature should be base64url/u, text);
    assert.equal(decodeBase64url('QQ', 'x').length, 1);
  });
});

describe('the id of a key', () => {
  it('is the thumbprint of RFC 8037, appendix A.3', async () =>
    assert.equal(
      await jwkThumbprint('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'),
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    ));
});

describe('the sample', () => {
  const folder = join(import.meta.dirname, '../../packages');
  it('is signed with the sample key, whose private half lies beside it', async () => {
    const signed = parseJws(
      JSON.parse(readFileSync(join(folder, 'dataset/declaration/register.json'), 'utf8')),
    );
    const { x } = JSON.parse(readFileSync(join(folder, 'declaration/register/sample-key.json'), 'utf8')) as {
      x: string;
    };
    assert.equal((await verifyJws(signed, [x])).key, x);
  });
});
