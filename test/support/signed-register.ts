import {
  encodeBase64url as base64url,
  jwkThumbprint,
  SAMPLE_KEY,
  type FlattenedJws,
} from '@odm-widgets/data/declaration';

/** An entry of a signed register. */
export interface RegisterEntry extends Record<string, unknown> {
  id: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const encoded = (value: unknown) => base64url(bytes(JSON.stringify(value)));

export const registerEntry = (own: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id: 'a-trust',
  name: 'A Trust',
  url: 'https://trust.example',
  origins: ['https://trust.example'],
  since: '2022-03-01',
  version: '1.0',
  status: 'active',
  ...own,
});

/** The payload of a register that is valid from 2026 to 2027. */
export const registerCredential = (
  supporters: readonly RegisterEntry[] = [registerEntry()],
  subject: object = {},
  own: object = {},
) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential', 'SupporterRegister'],
  id: 'https://keeper.example/register',
  name: 'Register of a keeper',
  issuer: { id: 'https://keeper.example', name: 'A Keeper' },
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2027-12-31T23:59:59Z',
  credentialSubject: { sequence: 4, supporters, ...subject },
  ...own,
});

export interface TestKey {
  x: string;
  id: string;
  privateKey: CryptoKey;
}

export async function generateTestKey(): Promise<TestKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return { x, id: await jwkThumbprint(x), privateKey: pair.privateKey };
}

/** Signs with WebCrypto alone, not with the code under test; `header` changes the protected header. */
export async function signRegister(
  key: TestKey,
  payload: unknown,
  header: object = {},
): Promise<FlattenedJws> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
  const head = encoded({ alg: 'Ed25519', typ: 'vc+jwt', kid: key.id, jwk, ...header });
  const body = encoded(payload);
  const signature = await crypto.subtle.sign('Ed25519', key.privateKey, bytes(`${head}.${body}`));
  return { payload: body, protected: head, signature: base64url(new Uint8Array(signature)) };
}

/** Published in packages/declaration/register/sample-key.json. */
const SAMPLE_PRIVATE_HALF = 'uAC_X_V_KJkiPtBkxSy5nK8vrxIgj2v-yygn06fF1ls';

/** The published key of the sample register, with which anybody can sign. */
export async function sampleKey(): Promise<TestKey> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: SAMPLE_KEY, d: SAMPLE_PRIVATE_HALF };
  const privateKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', true, ['sign']);
  return { x: SAMPLE_KEY, id: await jwkThumbprint(SAMPLE_KEY), privateKey };
}
