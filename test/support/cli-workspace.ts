import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const PACKAGES = join(import.meta.dirname, '../../packages');
const BIN = join(PACKAGES, 'cli/lib/bin.js');

/** An entry in the source of a register. */
export const registerSourceEntry = (own: object = {}) => ({
  id: 'a-trust',
  name: 'A Trust',
  url: 'https://trust.example',
  origins: ['https://trust.example'],
  since: '2022-03-01',
  version: '1.0',
  status: 'active',
  ...own,
});

/** A temporary folder in which `odm-widgets declaration` runs as a process. */
export class CliWorkspace {
  readonly #folder = mkdtempSync(join(tmpdir(), 'declaration-'));

  path(name: string): string {
    return join(this.#folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Writes register.json. */
  register(own: object = {}): void {
    const register = {
      id: 'https://keeper.example/register',
      name: 'Register of a keeper',
      issuer: { name: 'A Keeper', url: 'https://keeper.example' },
      sequence: 1,
      issued: '2026-01-01',
      nextUpdate: `${new Date().getFullYear() + 9}-12-31`,
      supporters: [registerSourceEntry()],
      ...own,
    };
    this.write('register.json', JSON.stringify(register, null, 2));
  }

  run(...args: string[]): { status: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'declaration', ...args], {
      cwd: this.#folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  }

  /** Runs a command that must succeed without a warning, and returns its output. */
  runOk(...args: string[]): string {
    const { status, out, err } = this.run(...args);
    assert.deepEqual([status, err], [0, ''], args.join(' '));
    return out;
  }

  sign() {
    return this.run('sign', 'register.json', '--key', 'key.json', '--out', 'signed.json');
  }

  verify(...more: string[]) {
    const { x } = JSON.parse(this.read('key.json')) as { x: string };
    return this.run('verify', 'signed.json', '--key', x, ...more);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
