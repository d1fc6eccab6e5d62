import { UsageError, type Command, type Io } from './command.js';

/** The commands by name; each is loaded when it is used. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  dataset: async () => (await import('./commands/dataset.js')).dataset,
  snapshot: async () => (await import('./commands/snapshot.js')).snapshot,
  declaration: async () => (await import('./commands/declaration.js')).declaration,
  lexicon: async () => (await import('./commands/lexicon.js')).lexicon,
  prerender: async () => (await import('./prerender/command.js')).prerenderCommand,
  check: async () => (await import('./check/command.js')).checkCommand,
  pages: async () => (await import('./pages/command.js')).pagesCommand,
};

/** Characters that control a terminal or reorder the text around them; output may quote a file or a name. */
const CONTROL_CHARACTERS = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const printable = (text: string) =>
  text.replace(CONTROL_CHARACTERS, (character) => (/[\n\t]/u.test(character) ? character : '\uFFFD'));

/** Runs `odm-widgets ARGS`. @returns the exit code: 2 for wrong usage, 1 for a failure */
export async function run(args: readonly string[], { out, err, write = out, now }: Io): Promise<number> {
  const io: Io = { out: (text) => out(printable(text)), err: (text) => err(printable(text)), write, now };
  const [name = '', ...rest] = args;
  if (!name || name === '--help' || name === '-h') {
    io.out(await overview());
    return name ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    io.err(`odm-widgets has no command "${name}".\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    io.err(`odm-widgets ${name}: ${error instanceof Error ? error.message : String(error)}`);
    if (!isUsageError(error)) return 1;
    io.err(`odm-widgets ${name} --help shows how.`);
    return 2;
  }
}

/** Whether a command, or `parseArgs`, rejected the arguments. */
function isUsageError(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof UsageError || !!code?.startsWith('ERR_PARSE_ARGS_');
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(14)}${(await load()).summary}`),
  );
  return ['odm-widgets COMMAND [options]', '', ...lines, '', 'odm-widgets COMMAND --help says more.'].join(
    '\n',
  );
}
