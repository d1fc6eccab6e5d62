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
  type SubtleSubset,
} from '@odm-widgets/data/declaration';
import {
  registerCredential,
  generateTestKey,
  signRegister,
  type TestKey,
  sampleKey,
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

describe('verifyEd25519', () => {
  for (const [name, publicKey, message, signature] of RFC_8032) {
    it(`accepts ${name} of RFC 8032`, async () =>
      assert.equal(
        await verifyEd25519(encodeBase64url(fromHex(publicKey)), fromHex(signature), fromHex(message)),
        true,
      ));

    it(`rejects ${name} of RFC 8032 with another message or any changed bit`, async () => {
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

describe('verifyJws', () => {
  it('returns the payload and the key', async () => {
    const { json, keyId, key: x } = await verifyJws(file, [key.x]);
    assert.deepEqual(json, registerCredential());
    assert.deepEqual([keyId, x], [key.id, key.x]);
  });

  it('accepts the thumbprint of a key in place of the key', async () => {
    assert.equal((await verifyJws(file, ['x', key.id])).keyId, key.id);
  });

  it('rejects the file after a change of any single bit', async () => {
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

  it('rejects the file cut at any length', async () => {
    const text = JSON.stringify(file);
    for (let length = 0; length < text.length; length += 1)
      await assert.rejects(reads(text.slice(0, length)), `cut to ${length}`);
  });

  it('rejects a file with one part cut', async () => {
    for (const part of ['payload', 'protected', 'signature'] as const)
      for (const length of [0, 1, 20, file[part].length - 4, file[part].length - 1])
        await assert.rejects(verifyJws({ ...file, [part]: file[part].slice(0, length) }, [key.x]));
  });

  it('rejects the payload or signature of another register', async () => {
    const other = await signRegister(key, registerCredential([]));
    await assert.rejects(verifyJws({ ...file, payload: other.payload }, [key.x]), refusedFor('signature'));
    await assert.rejects(
      verifyJws({ ...file, signature: other.signature }, [key.x]),
      refusedFor('signature'),
    );
  });

  it('rejects a key that is not trusted', async () => {
    const stranger = await generateTestKey();
    await assert.rejects(verifyJws(file, [stranger.x]), refusedFor('key'));
    await assert.rejects(verifyJws(file, []), refusedFor('key'));
  });

  it('accepts a new key once the page trusts it', async () => {
    const next = await generateTestKey();
    const rotated = await signRegister(next, registerCredential());
    await assert.rejects(verifyJws(rotated, [key.x]), refusedFor('key'));
    for (const one of [file, rotated]) assert.ok(await verifyJws(one, [key.x, next.x]));
    await assert.rejects(verifyJws(file, [next.x]), refusedFor('key'));
  });

  it('rejects a header that names a trusted key which did not sign', async () => {
    const thief = await generateTestKey();
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
    const stolen = await signRegister(thief, registerCredential(), { jwk, kid: key.id });
    await assert.rejects(verifyJws(stolen, [key.x]), refusedFor('signature'));
  });

  /** Another spelling of the same 32 bytes: the last character of base64url has two unused bits. */
  const respelled = (text: string) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return text.slice(0, -1) + alphabet[alphabet.indexOf(text.at(-1)!) ^ 1]!;
  };

  it('rejects a second spelling of a key in the file, which would have another thumbprint', async () => {
    for (const key of [await generateTestKey(), await sampleKey()]) {
      const x = respelled(key.x);
      const jwk = { kty: 'OKP', crv: 'Ed25519', x };
      const odd = await signRegister(key, registerCredential(), { jwk });
      await assert.rejects(verifyJws(odd, [key.x, x]), { name: 'DataShapeError', message: /^jwk\.x/u });
    }
  });

  it('rejects a key of another length', async () => {
    for (const x of ['', 'AAAA', 'A'.repeat(44)]) {
      const odd = await signRegister(key, registerCredential(), { jwk: { kty: 'OKP', crv: 'Ed25519', x } });
      await assert.rejects(verifyJws(odd, [x]), { name: 'DataShapeError', message: /^jwk\.x/u });
    }
  });

  it('compares trusted keys and thumbprints by their bytes', async () => {
    for (const trusted of [respelled(key.x), respelled(key.id)])
      assert.equal((await verifyJws(file, [trusted])).key, key.x);
    for (const trusted of ['', 'not base64url!', key.x.slice(0, 42)])
      await assert.rejects(verifyJws(file, [trusted]), refusedFor('key'));
  });

  for (const [what, header] of Object.entries({
    'no signature at all': { alg: 'none' },
    'another algorithm': { alg: 'HS256' },
    'a demand we do not know': { crit: ['b64'], b64: false },
    'no key': { jwk: undefined },
    'a key of another kind': { jwk: { kty: 'EC', crv: 'P-256', x: 'x' } },
  }))
    it(`rejects a header with ${what}`, async () => {
      const odd = await signRegister(key, registerCredential(), header);
      await assert.rejects(verifyJws(odd, [key.x]), { name: 'DataShapeError' });
    });

  it('rejects a signed payload that is not JSON or not UTF-8', async () => {
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

  it('agrees with the JOSE library', async () => {
    const jwk = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.x }, 'Ed25519');
    const { payload } = await flattenedVerify(file, jwk);
    assert.deepEqual(JSON.parse(new TextDecoder().decode(payload)), registerCredential());
    const changed = { ...file, payload: encodeBase64url(new TextEncoder().encode('{}')) };
    await assert.rejects(flattenedVerify(changed, jwk));
    await assert.rejects(verifyJws(changed, [key.x]));
  });
});

describe('verifyJws without Ed25519', () => {
  const real = globalThis.crypto.subtle;
  const broken = (name: string, at: 'importKey' | 'verify'): SubtleSubset => ({
    digest: (...args) => real.digest(...args),
    importKey: ((...args: Parameters<SubtleCrypto['importKey']>) =>
      at === 'importKey'
        ? Promise.reject(new DOMException('', name))
        : real.importKey(...args)) as SubtleSubset['importKey'],
    verify: () => Promise.reject(new DOMException('', name)),
  });

  it('reports unsupported without WebCrypto', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    try {
      await assert.rejects(verifyJws(file, [key.x]), refusedFor('unsupported'));
    } finally {
      Object.defineProperty(globalThis, 'crypto', before);
    }
  });

  for (const at of ['importKey', 'verify'] as const)
    it(`reports unsupported when ${at} throws NotSupportedError`, () =>
      assert.rejects(verifyJws(file, [key.x], broken('NotSupportedError', at)), refusedFor('unsupported')));

  it('reports the key, not the browser, when the key is malformed', () =>
    assert.rejects(verifyJws(file, [key.x], broken('DataError', 'importKey')), refusedFor('key')));
});

describe('base64url', () => {
  it('encodes and decodes megabytes', () => {
    const bytes = Uint8Array.from({ length: 2_000_000 }, (_, index) => index % 251);
    assert.deepEqual(decodeBase64url(encodeBase64url(bytes), 'x'), bytes);
  });

  it('decodes what it encoded', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) % 256);
      assert.deepEqual(decodeBase64url(encodeBase64url(bytes), 'x'), bytes);
    }
  });

  it('rejects padding, spaces, other alphabets and a second spelling of the same bytes', () => {
    for (const text of ['QR', 'QQ==', 'Q Q', 'Q+8', 'Q/8', 'QQ\n', 'é'])
      assert.throws(() => decodeBase64url(text, 'signature'), /signature should be base64url/u, text);
    assert.equal(decodeBase64url('QQ', 'x').length, 1);
  });
});

describe('jwkThumbprint', () => {
  it('gives the thumbprint of RFC 8037, appendix A.3', async () =>
    assert.equal(
      await jwkThumbprint('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'),
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    ));
});

describe('sample register', () => {
  const folder = join(import.meta.dirname, '../../packages');
  it('is signed with the published sample key', async () => {
    const signed = parseJws(
      JSON.parse(readFileSync(join(folder, 'dataset/declaration/register.json'), 'utf8')),
    );
    const { x } = JSON.parse(readFileSync(join(folder, 'declaration/register/sample-key.json'), 'utf8')) as {
      x: string;
    };
    assert.equal((await verifyJws(signed, [x])).key, x);
  });
});
