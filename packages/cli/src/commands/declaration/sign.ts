import { decodeProtectedHeader, FlattenedSign, importJWK, type JWK } from 'jose';
import { parseRegister, SAMPLE_KEY, thumbprint, verifySigned } from '@odm-widgets/data/declaration';
import type { Io } from '../../command.js';
import { textIfThere, textOf, writeText } from '../../files.js';
import { credentialOf } from './credential.js';
import { signedFrom } from './signed-register.js';
import { breaksWith, type Earlier } from './continuity.js';
import { optionsOf } from './options.js';
import { lineFor, readSource, type RegisterSource } from './register-source.js';

interface SigningKey {
  x: string;
  d: string;
}

/** Checks a register and writes it signed; the same register and key write the same bytes. */
export async function sign(args: readonly string[], io: Io): Promise<number> {
  const options = optionsOf(args, { places: ['register.json'], needed: ['key', 'out'], optional: [] });
  const [path = ''] = options.places;
  const out = options.one('out');
  const text = await textOf(path);
  const source = readSource(text, path);
  const key = await keyFrom(options.one('key'));
  if (key.x === SAMPLE_KEY && source.sample !== true)
    throw new Error(
      'The sample key signs samples alone. Make a key of your own with keygen, or set "sample": true.',
    );
  const credential = credentialOf(source);
  expectUsable(credential, { text, path });
  const signed = await signedText(JSON.stringify(credential), key);
  const before = await textIfThere(out);
  if (before === signed) {
    io.out(`${out} is this register already.`);
    return 0;
  }
  if (before !== undefined) expectToFollow(source, await earlierFrom(before, out), { text, path });
  await writeText(out, signed);
  io.out(
    `Register ${source.sequence} of ${source.issued} signed: ${source.supporters.length} entries, ${out}`,
  );
  io.out(`It counts until ${source.nextUpdate}; sign the next one before then.`);
  return 0;
}

async function keyFrom(path: string): Promise<SigningKey> {
  let jwk: JWK;
  try {
    jwk = JSON.parse(await textOf(path)) as JWK;
  } catch (cause) {
    throw new Error(`${path} is no key: ${(cause as Error).message}`, { cause });
  }
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || !jwk.x || !jwk.d)
    throw new Error(`${path} is no signing key of "odm-widgets declaration keygen".`);
  return { x: jwk.x, d: jwk.d };
}

async function signedText(payload: string, { x, d }: SigningKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const jws = await new FlattenedSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'Ed25519', typ: 'vc+jwt', kid: await thumbprint(x), jwk })
    .sign(await importJWK({ ...jwk, d }, 'Ed25519'));
  const { payload: body, protected: header = '', signature } = jws;
  const file = { payload: body, protected: header, signature };
  // A key whose halves do not belong together would sign what nobody can check.
  await verifySigned(file, [x]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function earlierFrom(text: string, path: string): Promise<Earlier> {
  const file = signedFrom(text, path);
  const { jwk } = decodeProtectedHeader(file);
  const { json } = await verifySigned(file, [jwk?.x ?? '']);
  return (json as { credentialSubject: Earlier }).credentialSubject;
}

/** What only the badge's own reading notices, such as a day that does not exist, with its line in the file. */
function expectUsable(credential: object, { text, path }: { text: string; path: string }): void {
  try {
    parseRegister(credential);
  } catch (cause) {
    const { message } = cause as Error;
    const says = message.replace(/^validFrom/u, 'issued').replace(/^validUntil/u, 'nextUpdate');
    const place = (/^[\w.[\]]+/u.exec(says)?.[0] ?? '').split(/[.[\]]+/u).filter(Boolean);
    const steps = place.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    throw new Error(`The register is not right yet.\n  ${path}:${lineFor(text, steps)}: ${says}`, { cause });
  }
}

function expectToFollow(
  source: RegisterSource,
  before: Earlier,
  { text, path }: { text: string; path: string },
): void {
  const wrong = breaksWith(before, source);
  if (!wrong.length) return;
  const lines = wrong.map(({ place, says }) => `${path}:${lineFor(text, place)}: ${says}`);
  throw new Error(`The register does not go on from the one signed before.\n  ${lines.join('\n  ')}`);
}
