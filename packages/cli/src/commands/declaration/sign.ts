import { decodeProtectedHeader, FlattenedSign, importJWK } from 'jose';
import { parseRegister, SAMPLE_KEY, jwkThumbprint, verifyJws } from '@odm-widgets/data/declaration';
import type { Io } from '../../command.js';
import { expectReplaceable, readTextFile, readTextFileIfExists, replaceTextFile } from '../../files.js';
import { toCredential } from './credential.js';
import { parseSignedRegister } from './signed-register.js';
import { continuityErrors, type PreviousRegister } from './continuity.js';
import { parseOptions } from './options.js';
import { ruleErrors } from './register-rules.js';
import {
  lineOfPath,
  parseRegisterSource,
  registerError,
  type RegisterSource,
  type RegisterSourceError,
} from './register-source.js';
import { readSigningKey, type SigningKey } from './signing-key.js';

/** Checks a register and writes it signed. The same register and key give the same bytes. */
export async function sign(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['register.json'],
    required: ['key', 'out'],
    optional: [],
  });
  const [path = ''] = options.positionals;
  const out = options.required('out');
  await expectReplaceable(out);
  const text = await readTextFile(path);
  const file = { text, path };
  const source = parseRegisterSource(text, path);
  const key = await readSigningKey(options.required('key'));
  if (key.x === SAMPLE_KEY && source.sample !== true)
    throw new Error(
      'The sample key signs samples alone. Make a key of your own with keygen, or set "sample": true.',
    );
  const credential = toCredential(source);
  expectParseable(credential, file);
  const broken = ruleErrors(source);
  if (broken.length) throw registerError(linesOf(broken, file));
  const signed = await signCredential(JSON.stringify(credential), key);
  const before = await readTextFileIfExists(out);
  if (before === signed) {
    io.out(`${out} is this register already.`);
    return 0;
  }
  if (before !== undefined) {
    const previous = await readPreviousRegister(before, out);
    expectContinuity(source, previous.register, file);
    if (previous.key !== key.x) io.err(await keyChangeText(previous.key, key.x));
  }
  await replaceTextFile(out, signed);
  io.out(
    `Register ${source.sequence} of ${source.issued} signed: ${source.supporters.length} entries, ${out}`,
  );
  io.out(`It counts until ${source.nextUpdate}; sign the next one before then.`);
  return 0;
}

async function keyChangeText(previous: string, current: string): Promise<string> {
  const [before, now] = await Promise.all([jwkThumbprint(previous), jwkThumbprint(current)]);
  return `The key has changed: ${before} signed the register before, ${now} signs it now. Badges that do not name the new key cannot be checked any more.`;
}

async function signCredential(payload: string, { x, d }: SigningKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x };
  const jws = await new FlattenedSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'Ed25519', typ: 'vc+jwt', kid: await jwkThumbprint(x), jwk })
    .sign(await importJWK({ ...jwk, d }, 'Ed25519'));
  const { payload: body, protected: header = '', signature } = jws;
  const file = { payload: body, protected: header, signature };
  // Checked as a visitor's browser will check it.
  await verifyJws(file, [x]);
  return `${JSON.stringify(file, null, 2)}\n`;
}

async function readPreviousRegister(
  text: string,
  path: string,
): Promise<{ register: PreviousRegister; key: string }> {
  const file = parseSignedRegister(text, path);
  const { jwk } = decodeProtectedHeader(file);
  const { json, key } = await verifyJws(file, [jwk?.x ?? '']);
  return { register: (json as { credentialSubject: PreviousRegister }).credentialSubject, key };
}

interface SourceFile {
  text: string;
  path: string;
}

const linesOf = (errors: readonly RegisterSourceError[], { text, path }: SourceFile) =>
  errors.map((error) => `${path}:${lineOfPath(text, error.path)}: ${error.message}`);

/** Reports what only the badge's parser notices, such as a day that does not exist, with its line in the file. */
function expectParseable(credential: object, { text, path }: SourceFile): void {
  try {
    parseRegister(credential);
  } catch (cause) {
    const message = (cause as Error).message
      .replace(/^validFrom/u, 'issued')
      .replace(/^validUntil/u, 'nextUpdate');
    const field = /^[\w.[\]]+/u.exec(message)?.[0] ?? '';
    const steps = field.split(/[.[\]]+/u).filter(Boolean);
    const fieldPath = steps.map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    throw registerError([`${path}:${lineOfPath(text, fieldPath)}: ${message}`], { cause });
  }
}

function expectContinuity(source: RegisterSource, previous: PreviousRegister, file: SourceFile): void {
  const errors = continuityErrors(previous, source);
  if (!errors.length) return;
  const lines = linesOf(errors, file);
  throw new Error(`The register does not go on from the one signed before.\n  ${lines.join('\n  ')}`);
}
