// @ts-check
/** The bill of materials of a release: our packages and what they bring with them, as `npm sbom` lists it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesIn } from '../discover-widgets.js';
import { run } from '../projects/commands.js';

/**
 * `npm sbom --omit dev` leaves out what the project's own tools need as well, such as lit. So it is given a project that
 * has no tools.
 *
 * @param {string} root
 * @param {string} version of the release
 * @returns {string} CycloneDX, as JSON
 */
export function sbomOf(root, version) {
  const copy = mkdtempSync(join(tmpdir(), 'odm-sbom-'));
  try {
    const { devDependencies: _, ...own } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(join(copy, 'package.json'), JSON.stringify({ ...own, version }));
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    writeFileSync(join(copy, 'package-lock.json'), JSON.stringify(withoutTools(lock, version)));
    for (const { folder } of packagesIn(root)) {
      mkdirSync(join(copy, 'packages', folder), { recursive: true });
      cpSync(join(root, 'packages', folder, 'package.json'), join(copy, 'packages', folder, 'package.json'));
    }
    const sbom = JSON.parse(run(copy, 'npm', 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'));
    // npm takes the name of the folder.
    sbom.metadata.component.name = own.name;
    return `${JSON.stringify(sbom, null, 2)}\n`;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A lock file with what packages need at run time. */
function withoutTools(/** @type {any} */ lock, /** @type {string} */ version) {
  const { devDependencies: _, ...top } = lock.packages[''];
  const packages = Object.entries(lock.packages).filter(([path, one]) => path && !one.dev);
  return { ...lock, version, packages: { '': { ...top, version }, ...Object.fromEntries(packages) } };
}
