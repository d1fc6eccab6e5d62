import { parseArgs } from 'node:util';
import { UsageError } from '../../command.js';

type Names = readonly string[];

/** Options that take a value, read strictly; what is missing or unknown is said with what to write instead. */
export function parseOptions<R extends Names, O extends Names>(
  args: readonly string[],
  { places, needed, optional }: { places: Names; needed: R; optional: O },
) {
  const names = [...needed, ...optional];
  const { values, positionals } = parseArgs({
    args: attachKeyValues(args),
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
  });
  const missing = [
    ...places.slice(positionals.length),
    ...needed.filter((name) => !values[name]).map((name) => `--${name}`),
  ];
  if (missing.length) throw new UsageError(`Add ${missing.join(', ')}.`);
  if (positionals.length > places.length)
    throw new UsageError(`"${positionals[places.length]}" is one argument too many.`);
  const all = values as Partial<Record<R[number] | O[number], string[]>>;
  return {
    places: positionals,
    /** Every value given for an option. */
    all: (name: R[number] | O[number]) => all[name] ?? [],
    one: (name: R[number]) => all[name]![0]!,
    maybe: (name: O[number]) => all[name]?.[0],
  };
}

/** Public keys and their ids have 43 characters of base64url, of which "-" is one: one that begins with it is no option. */
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

/** When a day begins, in UTC. @throws {UsageError} for a day that does not exist, such as 2026-02-30 */
export function parseDay(text: string, option: string): Date {
  const day = new Date(text);
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text) return day;
  throw new UsageError(`--${option} ${text} is no day. Write one such as 2026-01-31.`);
}
