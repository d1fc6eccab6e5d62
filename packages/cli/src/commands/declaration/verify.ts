import { supportStatusOf } from '@odm-widgets/data/declaration';
import type { CheckedRegister, SupportStatus } from '@odm-widgets/data/model';
import { UsageError, type Io } from '../../command.js';
import { readCheckedRegister } from './checked-register.js';
import { parseDay, parseOptions } from './options.js';

const STATUS_TEXT: Readonly<Record<SupportStatus['kind'], string>> = {
  verified: 'verified for this site',
  elsewhere: 'in the register, but not for this site',
  expired: 'expired',
  withdrawn: 'withdrawn',
  unlisted: 'not in the register',
};

/** Says what a badge would say. Ends with 1 unless the register is good and, where one is asked for, the badge would show. */
export async function verify(args: readonly string[], io: Io): Promise<number> {
  const options = parseOptions(args, {
    places: ['register.signed.json'],
    needed: [],
    optional: ['key', 'supporter', 'origin', 'min-sequence', 'at'],
  });
  const at = options.maybe('at');
  const now = at === undefined ? io.now() : parseDay(at, 'at');
  const least = parseSequence(options.maybe('min-sequence'));
  const checked = await readCheckedRegister(options.places[0]!, { keys: options.all('key'), now, least });
  const { register, keyId } = checked;
  io.out(`${register.name}${register.sample ? ' (sample)' : ''}`);
  io.out(`Number ${register.sequence}, ${register.issued} to ${register.nextUpdate}, signed with ${keyId}`);
  const id = options.maybe('supporter');
  const origin = options.maybe('origin');
  if (id === undefined) {
    for (const one of register.supporters) io.out(`  ${one.id}: ${ownSiteStatus(checked, one.id, now)}`);
    return 0;
  }
  if (origin === undefined)
    throw new UsageError('Add --origin, the site whose badge is meant: https://www.example.org');
  const { kind } = supportStatusOf(register, id, { origin: parseOrigin(origin), now: now.getTime() });
  io.out(`  ${id} at ${origin}: ${STATUS_TEXT[kind]}`);
  return kind === 'verified' ? 0 : 1;
}

/** How an entry stands on its own sites. */
function ownSiteStatus({ register }: CheckedRegister, id: string, now: Date): string {
  const entry = register.supporters.find((one) => one.id === id)!;
  const { kind } = supportStatusOf(register, id, { origin: entry.origins[0] ?? '', now: now.getTime() });
  if (kind === 'elsewhere') return 'active, no site may show the badge';
  return kind === 'verified' ? `active, may be shown at ${entry.origins.join(', ')}` : STATUS_TEXT[kind];
}

function parseSequence(text: string | undefined): number {
  const number = Number(text ?? 0);
  if (!Number.isInteger(number)) throw new UsageError(`--min-sequence ${text} is no whole number.`);
  return number;
}

function parseOrigin(text: string): string {
  try {
    return new URL(text).origin;
  } catch (cause) {
    throw new UsageError(`--origin ${text} is no address. Write one such as https://www.example.org.`, {
      cause,
    });
  }
}
