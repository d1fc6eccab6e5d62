// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Which schema describes a published file, by the form of its path. @type {readonly [RegExp, string][]} */
const KINDS = [
  [/^20\d\d\/authorities\/E\d+\.json$/u, 'authority'],
  [/^20\d\d\/domains\/E\d+\.json$/u, 'domains'],
  [/^20\d\d\/authorities\.json$/u, 'authorities'],
  [/^20\d\d\/names\/[a-z]\.json$/u, 'names'],
  [/^2025\/vigintiles\/[a-z]+\.json$/u, 'vigintiles'],
  [/^2025\/control\.json$/u, 'control'],
  [/^2025\/hex\.json$/u, 'hex'],
  [/^2025\/grid\.json$/u, 'grid'],
  [/^2025\/grid-deciles\.json$/u, 'grid-deciles'],
  [/^2025\/england\.json$/u, 'england'],
  [/^2025\/representation\/[a-z-]+\.json$/u, 'representation'],
  [/^2025\/representation\/E\d+\.json$/u, 'council-representation'],
  [/^2025\/elections\/[a-z-]+\.json$/u, 'elections'],
  [/^2025\/seats-by-year\.json$/u, 'seats-by-year'],
  [/^2025\/parties\.json$/u, 'parties'],
  [/^2025\/election-calendar\.json$/u, 'election-calendar'],
  [/^[a-z-]+-20\d\d\/authorities\/[WSN]\d+\.json$/u, 'nation-authority'],
  [/^[a-z-]+-20\d\d\/domains\/[WSN]\d+\.json$/u, 'nation-domains'],
  [/^[a-z-]+-20\d\d\/authorities\.json$/u, 'nation-authorities'],
  [/^[a-z-]+-20\d\d\/wards\.json$/u, 'nation-wards'],
  [/^[a-z-]+-20\d\d\/names\.json$/u, 'nation-names'],
  [/^[a-z-]+-20\d\d\/representation\.json$/u, 'nation-representation'],
  [/^[a-z-]+-20\d\d\/vigintiles\/[a-z]+\.json$/u, 'nation-vigintiles'],
  [/^[a-z-]+-20\d\d\/control\.json$/u, 'nation-control'],
  [/^[a-z-]+-20\d\d\/parties\.json$/u, 'parties'],
  [/^profile\/lsoas\/[EW]01\d{3}\.json$/u, 'profile-lsoas'],
  [/^profile\/[EW]\d+\.json$/u, 'profile'],
  [/^profile\/[a-z]+\/[EW]\d+\.json$/u, 'profile-section'],
  [/^boundaries\/[EW]\d{8}\.json$/u, 'boundaries'],
  [/^wards\/E05\d{3}\.json$/u, 'wards'],
  [/^wards\/history\/E05\d{4}\.json$/u, 'ward-history'],
];

/** @returns {string | undefined} */
export function schemaOf(/** @type {string} */ path) {
  return KINDS.find(([form]) => form.test(path))?.[1];
}

/**
 * A function that says what is wrong with a file, by the schemas published beside it; undefined for nothing.
 *
 * @param {string} folder of the schemas
 * @returns {(path: string, file: unknown) => string | undefined}
 */
export function validator(folder) {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
  for (const name of readdirSync(folder).sort()) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }
  return (path, file) => {
    const kind = schemaOf(path);
    if (!kind) return `${path}: no schema describes it`;
    const valid = ajv.validate(`${kind}.schema.json`, file);
    return valid ? undefined : `${path}: ${ajv.errorsText(ajv.errors, { dataVar: '' })}`;
  };
}
