import { supportStatusOf } from '@odm-widgets/data/declaration';
import type { CheckedRegister } from '@odm-widgets/data/model';
import { UsageError, type Io } from '../../command.js';
import { parseDay, parseOptions } from './options.js';
import { readCheckedRegister } from './signed-register.js';
import { STATUS_TEXT } from './status-text.js';

/** Prints what a badge would show. @returns 0 when the register is valid and, if a supporter is named, its badge shows */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    positionals: ['register.signed.json'],
    required: [],
    optional: ['key', 'supporter', 'origin', 'min-sequence', 'at'],
  });
  const at = options.optional('at');
  const now = at === undefined ? io.now() : parseDay(at, 'at');
  const minSequence = parseSequence(options.optional('min-sequence'));
  const checked = await readCheckedRegister(options.positionals[0]!, {
    keys: options.all('key'),
    now,
    minSequence,
  });
  const { register, keyId } = checked;
  io.out(`${register.name}${register.sample ? ' (sample)' : ''}`);
  io.out(`Number ${register.sequence}, ${register.issued} to ${register.nextUpdate}, signed with ${keyId}`);
  const id = options.optional('supporter');
  const origin = options.optional('origin');
  if (id === undefined) {
    for (const supporter of register.supporters)
      io.out(`  ${supporter.id}: ${ownSiteStatus(checked, supporter.id, now)}`);
    return 0;
  }
  if (origin === undefined)
    throw new UsageError('Add --origin, the site whose badge is meant: https://www.example.org');
  const { kind } = supportStatusOf(register, id, { origin: parseOrigin(origin), now: now.getTime() });
  io.out(`  ${id} at ${origin}: ${STATUS_TEXT[kind]}`);
  return kind === 'verified' ? 0 : 1;
}

/** The status of an entry on its own sites. */
function ownSiteStatus({ register }: CheckedRegister, id: string, now: Date): string {
  const entry = register.supporters.find((supporter) => supporter.id === id)!;
  const { kind } = supportStatusOf(register, id, { origin: entry.origins[0] ?? '', now: now.getTime() });
  if (kind === 'other-site') return 'active, no site may show the badge';
  return kind === 'verified' ? `active, may be shown at ${entry.origins.join(', ')}` : STATUS_TEXT[kind];
}

function parseSequence(text: string | undefined): number {
  if (text === undefined) return 0;
  const number = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new UsageError(`--min-sequence ${text} is no whole number.`);
  return number;
}

function parseOrigin(text: string): string {
  try {
    const { origin, protocol } = new URL(text);
    if (/^https?:$/u.test(protocol)) return origin;
  } catch {
    // The error below names the option.
  }
  throw new UsageError(`--origin ${text} is no address. Write one such as https://www.example.org.`);
}
