/** Output and clock of a command; replaced in tests. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Writes a text to the output as it is, such as that of a file; `out` writes lines for people to read. */
  write?: (text: string) => void;
  now: () => Date;
}

/** The arguments are wrong; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A command of `odm-widgets`. */
export interface Command {
  /** One line in the list of commands. */
  summary: string;
  /** What `odm-widgets NAME --help` prints. */
  usage: string;
  /** @returns the exit code */
  run: (args: readonly string[], io: Io) => Promise<number>;
}
