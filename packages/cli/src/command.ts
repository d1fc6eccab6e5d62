/** Where a command reads and writes; replaced in tests. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  now: () => Date;
}

/** What was written is not how a command is used; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A command of `odm-widgets`. */
export interface Command {
  /** One line for the list of commands. */
  summary: string;
  /** What `odm-widgets NAME --help` prints. */
  usage: string;
  /** @returns the exit code */
  run: (args: readonly string[], io: Io) => Promise<number>;
}
