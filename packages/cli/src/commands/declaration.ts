import type { Command, Io } from '../command.js';

type Subcommand = (args: readonly string[], io: Io) => Promise<number>;

const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  keygen: async () => (await import('./declaration/keygen.js')).keygen,
  sign: async () => (await import('./declaration/sign.js')).sign,
  verify: async () => (await import('./declaration/verify.js')).verify,
  revoke: async () => (await import('./declaration/revoke.js')).revoke,
  badge: async () => (await import('./declaration/badge.js')).badge,
};

const USAGE = `odm-widgets declaration keygen --out key.json
  Makes a signing key. The file can sign: keep it, and a copy, where only you can read it.

odm-widgets declaration sign register.json --key key.json --out register.signed.json
  Checks the register and signs it. An older signed file in its place must have a lower number,
  and nobody who was in it may be missing.

odm-widgets declaration verify register.signed.json --key PUBLIC
     [--supporter ID --origin https://www.example.org] [--min-sequence N] [--at 2026-01-31]
  Says what a badge would say. --key takes a public key or a key's id, and may be given again.

odm-widgets declaration revoke register.json ID --on 2026-01-31 [--reason "a few words"]
  Marks a supporter as withdrawn, in place, and counts the register up. Then sign it.

odm-widgets declaration badge register.signed.json ID --key PUBLIC --page URL --out badge.svg [--lang cy]
  Draws the badge for places without scripts, and prints the HTML that links it to your page.`;

/** Keys, signing and checking for the register of supporters of the Declaration. */
export const declaration: Command = {
  summary: 'keys and signatures for the register of supporters of the Declaration',
  usage: USAGE,
  run: async ([name = '', ...rest], io) => {
    const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (load) return (await load())(rest, io);
    io.err(name ? `declaration has no "${name}".\n\n${USAGE}` : USAGE);
    return 2;
  },
};
