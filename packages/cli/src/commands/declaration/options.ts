import { parseArgs } from 'node:util';
import { UsageError } from '../../command.js';

type Names = readonly string[];

/**
 * Parses options that take a value, strictly.
 *
 * @throws {UsageError} naming what is missing or unknown
 */
export function parseOptions<R extends Names, O extends Names>(
  args: readonly string[],
  { positionals: names, required, optional }: { positionals: Names; required: R; optional: O },
) {
  const optionNames = [...required, ...optional];
  const { values, positionals } = parseArgs({
    args: attachKeyValues(args),
    allowPositionals: true,
    options: Object.fromEntries(
      optionNames.map((name) => [name, { type: 'string' as const, multiple: true }]),
    ),
  });
  const missing = [
    ...names.slice(positionals.length),
    ...required.filter((name) => !values[name]).map((name) => `--${name}`),
  ];
  if (missing.length) throw new UsageError(`Add ${missing.join(', ')}.`);
  if (positionals.length > names.length)
    throw new UsageError(`"${positionals[names.length]}" is one argument too many.`);
  const all = values as Partial<Record<R[number] | O[number], string[]>>;
  return {
    positionals,
    /** Every value given for an option. */
    all: (name: R[number] | O[number]) => all[name] ?? [],
    required: (name: R[number]) => once(name, all[name])!,
    optional: (name: O[number]) => once(name, all[name]),
  };
}

/** The value of an option that has one. @throws {UsageError} where it is given several, of which none may be lost */
function once(name: string, values: readonly string[] | undefined): string | undefined {
  if ((values?.length ?? 0) > 1) throw new UsageError(`--${name} is there twice. Give it once.`);
  return values?.[0];
}

/** A public key or key id that begins with "-", which is a character of base64url, and is not an option. */
const KEY_WITH_DASH = /^-[\w-]{42}$/u;

function attachKeyValues(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1];
    if (KEY_WITH_DASH.test(arg) && args[index - 1]?.startsWith('--')) return [];
    return next !== undefined && arg.startsWith('--') && KEY_WITH_DASH.test(next)
      ? [`${arg}=${next}`]
      : [arg];
  });
}

/** The start of an ISO day, in UTC. @throws {UsageError} for a day that does not exist, such as 2026-02-30 */
export function parseDay(text: string, option: string): Date {
  const day = new Date(text);
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text) return day;
  throw new UsageError(`--${option} ${text} is no day. Write one such as 2026-01-31.`);
}
