import { decodeProtectedHeader, FlattenedSign, importJWK, type JWK } from 'jose';
import { parseRegister, SAMPLE_KEY, jwkThumbprint, verifyJws } from '@odm-widgets/data/declaration';
import type { Io } from '../../command.js';
import { readTextFileIfExists, readTextFile, writeTextFile } from '../../files.js';
import { toCredential } from './credential.js';
import { parseSignedRegister } from './signed-register.js';
import { continuityErrors, type PreviousRegister } from './continuity.js';
import { parseOptions } from './options.js';
import { lineOfPath, parseRegisterSource, type RegisterSource } from './register-source.js';

interface SigningKey {
  x: string;
  d: string;
}

/** Checks a register and writes it signed. The same register and key give the same bytes. */
export async function sign(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['register.json'],
    required: ['key', 'out'],
    optional: [],
  });
  const [path = ''] = options.positionals;
  const out = options.required('out');
  const text = await readTextFile(path);
  const source = parseRegisterSource(text, path);
  const key = await readSigningKey(options.required('key'));
  if (key.x === SAMPLE_KEY && source.sample !== true)
    throw new Error(
      'The sample key signs samples alone. Make a key of your own with keygen, or set "sample": true.',
    );
  const credential = toCredential(source);
  expectParseable(credential, { text, path });
  const signed = await signCredential(JSON.stringify(credential), key);
  const before = await readTextFileIfExists(out);
  if (before === signed) {
    io.out(`${out} is this register already.`);
    return 0;
  }
  if (before !== undefined) expectContinuity(source, await readPreviousRegister(before, out), { text, path });
  await writeTextFile(out, signed);
  io.out(
    `Register ${source.sequence} of ${source.issued} signed: ${source.supporters.length} entries, ${out}`,
  );
  io.out(`It counts until ${source.nextUpdate}; sign the next one before then.`);
  return 0;
}

async function readSigningKey(path: string): Promise<SigningKey> {
  let jwk: JWK;
  try {
    jwk = JSON.parse(await readTextFile(path)) as JWK;
  } catch (cause) {
    throw new Error(`${path} is no key: ${(cause as Error).message}`, { cause });
  }
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.x || !jwk.d)
    throw new Error(`${path} is no signing key of "odm-widgets declaration keygen".`);
  return { x: jwk.x, d: jwk.d };
}

async function signCredential(payload: string, { x, d }: SigningKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const jws = await new FlattenedSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'Ed25519', typ: 'vc+jwt', kid: await jwkThumbprint(x), jwk })
    .sign(await importJWK({ ...jwk, d }, 'Ed25519'));
  const { payload: body, protected: header = '', signature } = jws;
  const file = { payload: body, protected: header, signature };
  // When the halves of a key do not belong together, nobody could verify the signature.
  await verifyJws(file, [x]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function readPreviousRegister(text: string, path: string): Promise<PreviousRegister> {
  const file = parseSignedRegister(text, path);
  const { jwk } = decodeProtectedHeader(file);
  const { json } = await verifyJws(file, [jwk?.x ?? '']);
  return (json as { credentialSubject: PreviousRegister }).credentialSubject;
}

/** Reports what only the badge's parser notices, such as a day that does not exist, with its line in the file. */
function expectParseable(credential: object, { text, path }: { text: string; path: string }): void {
  try {
    parseRegister(credential);
  } catch (cause) {
    const message = (cause as Error).message
      .replace(/^validFrom/u, 'issued')
      .replace(/^validUntil/u, 'nextUpdate');
    const field = /^[\w.[\]]+/u.exec(message)?.[0] ?? '';
    const steps = field.split(/[.[\]]+/u).filter(Boolean);
    const fieldPath = steps.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    throw new Error(`The register is not right yet.\n  ${path}:${lineOfPath(text, fieldPath)}: ${message}`, {
      cause,
    });
  }
}

function expectContinuity(
  source: RegisterSource,
  previous: PreviousRegister,
  { text, path }: { text: string; path: string },
): void {
  const errors = continuityErrors(previous, source);
  if (!errors.length) return;
  const lines = errors.map((error) => `${path}:${lineOfPath(text, error.path)}: ${error.message}`);
  throw new Error(`The register does not go on from the one signed before.\n  ${lines.join('\n  ')}`);
}
