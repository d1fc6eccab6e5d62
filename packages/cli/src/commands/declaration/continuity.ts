import type { RegisterSource, RegisterSourceEntry } from './register-source.js';

/** What of a register that was signed before has to go on. */
export interface PreviousRegister {
  sequence: number;
  supporters: readonly RegisterSourceEntry[];
}

/**
 * Where a register does not go on from the one before: its number does not rise, somebody is missing, or a
 * withdrawal is forgotten.
 *
 * @returns one line each, with the field it is about
 */
export function continuityErrors(
  before: PreviousRegister,
  now: RegisterSource,
): { place: (string | number)[]; says: string }[] {
  const wrong: { place: (string | number)[]; says: string }[] = [];
  if (now.sequence <= before.sequence)
    wrong.push({
      place: ['sequence'],
      says: `sequence is ${now.sequence}, and number ${before.sequence} is signed already; write ${before.sequence + 1}`,
    });
  for (const old of before.supporters) {
    const at = now.supporters.findIndex(({ id }) => id === old.id);
    const entry = now.supporters[at];
    if (!entry)
      wrong.push({
        place: ['supporters'],
        says: `"${old.id}" is missing; whoever leaves stays as withdrawn (odm-widgets declaration revoke)`,
      });
    else if (old.status === 'withdrawn' && !keepsWithdrawal(entry, old))
      wrong.push({
        place: ['supporters', at],
        says: `"${old.id}" was withdrawn on ${old.withdrawn}; whoever comes back has that in "history" as "until"`,
      });
    for (const { until } of (entry && old.history) ?? [])
      if (!entry?.history?.some((one) => one.until === until))
        wrong.push({
          place: ['supporters', at],
          says: `"${old.id}" has lost the part of its history until ${until}`,
        });
  }
  return wrong;
}

function keepsWithdrawal(entry: RegisterSourceEntry, { withdrawn }: RegisterSourceEntry): boolean {
  return entry.withdrawn === withdrawn || (entry.history ?? []).some(({ until }) => until === withdrawn);
}
