// @ts-check
import { spawnSync } from 'node:child_process';
import { ENVIRONMENT } from './commands.js';

/** Longest that a registry may take to answer, in milliseconds. */
const WITHIN = 30_000;

/**
 * Asks the registry that npm is set to for one package that the projects need.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined} why packages of others cannot be had; undefined when they can
 */
export function registryProblem(cwd, environment = ENVIRONMENT) {
  const args = [
    'view',
    'vite',
    'version',
    '--prefer-online',
    '--fetch-retries=0',
    `--fetch-timeout=${WITHIN}`,
  ];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: environment,
    timeout: WITHIN,
  });
  if (status === 0) return undefined;
  const [line = 'no answer'] = (error?.message ?? stderr).split('\n').filter(Boolean);
  return `The registry of npm does not answer: ${line}`;
}
