import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { Io } from '../../command.js';
import { createTextFile } from '../../files.js';
import { parseOptions } from './options.js';

/** Writes a new signing key that only its owner can read. Never overwrites a file. */
export async function keygen(args: readonly string[], io: Io): Promise<number> {
  const out = parseOptions(args, { positionals: [], required: ['out'], optional: [] }).required('out');
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint({ kty: kty!, crv: crv!, x: x! });
  const key = `${JSON.stringify({ kid, alg: 'Ed25519', kty, crv, x, d }, null, 2)}\n`;
  try {
    await createTextFile(out, key, 0o600);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new Error(`${out} is there already, and a key that is written over is lost. Choose another name.`, {
      cause,
    });
  }
  io.out(
    [
      `Signing key written to ${out}. Whoever has it can sign: never put it on a website.`,
      `Public key:  ${x}`,
      `Key id:      ${kid}`,
      `For a badge: key="${x}"`,
    ].join('\n'),
  );
  return 0;
}
