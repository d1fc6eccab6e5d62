// @ts-check
import { spawnSync } from 'node:child_process';

/** Where packages come from is the same for every project of a machine. */
const OF_THE_MACHINE = ['npm_config_registry', 'npm_config_cache'];

/** Without the settings that npm hands to a script of this project: a site has its own. */
export const ENVIRONMENT = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') || OF_THE_MACHINE.includes(name)),
  ),
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  PARCEL_WORKERS: '1',
};

/**
 * Runs a command to its end.
 *
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 * @returns {string} its output
 * @throws {Error} with the output, when it fails
 */
export function run(cwd, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: ENVIRONMENT,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${command} ${args.join(' ')} failed in ${cwd}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`,
  );
}
