import type { RegisterSource, RegisterSourceEntry, RegisterSourceError } from './register-source.js';

/** The parts of the previously signed register that its successor must continue. */
export interface PreviousRegister {
  sequence: number;
  supporters: readonly RegisterSourceEntry[];
}

/**
 * Finds where a register does not continue the previous one: its number does not rise, a supporter is missing, or a
 * withdrawal is lost.
 */
export function continuityErrors(previous: PreviousRegister, source: RegisterSource): RegisterSourceError[] {
  return [
    ...sequenceErrors(previous.sequence, source.sequence),
    ...previous.supporters.flatMap((entry) => entryErrors(entry, source)),
  ];
}

function sequenceErrors(previous: number, sequence: number): RegisterSourceError[] {
  if (sequence > previous) return [];
  const message = `sequence is ${sequence}, and number ${previous} is signed already; write ${previous + 1}`;
  return [{ path: ['sequence'], message }];
}

function entryErrors(previous: RegisterSourceEntry, { supporters }: RegisterSource): RegisterSourceError[] {
  const { id, status, withdrawn, history = [] } = previous;
  const index = supporters.findIndex((entry) => entry.id === id);
  const entry = supporters[index];
  if (!entry) {
    const message = `"${id}" is missing; whoever leaves stays as withdrawn (odm-widgets declaration revoke)`;
    return [{ path: ['supporters'], message }];
  }
  const path = ['supporters', index];
  const errors = history
    .filter(({ until }) => !hasHistoryUntil(entry, until))
    .map(({ until }) => ({ path, message: `"${id}" has lost the part of its history until ${until}` }));
  if (status !== 'withdrawn' || entry.withdrawn === withdrawn || hasHistoryUntil(entry, withdrawn))
    return errors;
  const message = `"${id}" was withdrawn on ${withdrawn}; whoever comes back has that in "history" as "until"`;
  return [{ path, message }, ...errors];
}

function hasHistoryUntil({ history = [] }: RegisterSourceEntry, until: string | undefined): boolean {
  return history.some((period) => period.until === until);
}
