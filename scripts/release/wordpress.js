// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { filesBelow, TIME } from './archive.js';

/** Folder of the plugin, by which WordPress knows it. */
const NAME = 'odm-widgets';

/**
 * The WordPress plugin as its administrators upload it, with the version and the hashes of the scripts that were built.
 *
 * @param {string} root
 * @param {string} version
 * @returns {Uint8Array} a zip archive
 */
export function wordpressPlugin(root, version) {
  const files = Object.entries(pluginFiles(root, version)).map(([name, content]) => [
    `${NAME}/${name}`,
    content,
  ]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: TIME });
}

/**
 * @param {string} root
 * @param {string} version
 * @returns {Record<string, Uint8Array>} the files of the plugin, by their paths in its folder
 */
export function pluginFiles(root, version) {
  const own = join(root, 'packages/wordpress');
  const plugin = join(own, NAME);
  const hashes = JSON.parse(readFileSync(join(root, 'packages/embed/dist/embed/sri.json'), 'utf8'));
  const header = /^ \* Version:\s+(\S+)$/mu.exec(readFileSync(join(plugin, `${NAME}.php`), 'utf8'))?.[1];
  if (header !== version)
    throw new Error(`The plugin says it is version ${header}, not ${version}; run npm run docs.`);
  return {
    ...Object.fromEntries(
      filesBelow(plugin).map((file) => [
        file.slice(plugin.length + 1).replaceAll('\\', '/'),
        new Uint8Array(readFileSync(file)),
      ]),
    ),
    LICENSE: new Uint8Array(readFileSync(join(own, 'LICENSE'))),
    'release.php': strToU8(releasePhp(version, hashes)),
  };
}

/** @returns {string} what `odm_widgets_release` reads */
function releasePhp(/** @type {string} */ version, /** @type {Record<string, string>} */ hashes) {
  const lines = Object.entries(hashes).map(([file, hash]) => `\t\t${quoted(file)} => ${quoted(hash)},`);
  return [
    '<?php',
    "defined( 'ABSPATH' ) || exit;",
    '',
    'return array(',
    `\t'version' => ${quoted(version)},`,
    "\t'hashes'  => array(",
    ...lines,
    '\t),',
    ');',
    '',
  ].join('\n');
}

function quoted(/** @type {string} */ text) {
  if (!/^[\w+=./-]+$/u.test(text)) throw new Error(`${text} is no name of a file, nor a hash.`);
  return `'${text}'`;
}
