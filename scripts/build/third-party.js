// @ts-check
/** Which packages of others the bundled files hold, and the text their licences ask us to pass on. */
import license from 'rollup-plugin-license';

/** Licences under which code may be part of what we serve: permissive ones, and MPL unmodified. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/** @typedef {import('rollup-plugin-license').Dependency} Dependency */

/** Collects the packages of several bundles, each once a version. */
export class ThirdParty {
  /** @type {Map<string, Dependency>} */
  #found = new Map();

  /**
   * @returns {import('rollup').Plugin} for one bundle
   * @throws {Error} while it is bundled, when a package has no licence or one that is not allowed
   */
  plugin() {
    // @ts-expect-error its types are those of its CommonJS half
    return license({
      thirdParty: {
        multipleVersions: true,
        output: (/** @type {Dependency[]} */ dependencies) => {
          for (const one of dependencies) this.#add(one);
        },
      },
    });
  }

  #add(/** @type {Dependency} */ one) {
    const { name, version, license: licence } = one;
    if (!name || name.startsWith('@odm-widgets/')) return;
    if (!licence || !ALLOWED.has(licence))
      throw new Error(
        `${name} ${version} is under ${licence ?? 'no licence that its package.json names'}: it may not be bundled.`,
      );
    this.#found.set(`${name} ${version}`, one);
  }

  /**
   * @returns {string} each package with its version, licence and the licence's text
   * @throws {Error} when a package comes without the text of its licence
   */
  text() {
    const sorted = [...this.#found].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = sorted.map(([name, one]) => {
      const text = one.licenseText?.trim();
      if (!text) throw new Error(`${name} comes without the text of its licence.`);
      const notice = one.noticeText?.trim();
      return [`${name} (${one.license})`, text, ...(notice ? [notice] : [])].join('\n\n');
    });
    const rule = `\n\n${'-'.repeat(80)}\n\n`;
    return [
      'The scripts in this folder hold code of the packages below, each under its own licence.',
      ...parts,
    ]
      .join(rule)
      .concat('\n');
  }
}
