// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs a command and keeps what it says.
 *
 * @param {readonly string[]} command a program of the project's packages, or of the system, and its arguments
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly([program = '', ...args], root) {
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
