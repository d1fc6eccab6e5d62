// @ts-check
/**
 * Small faults, one at a time, such as a typing error or an oversight: a bound that is off by one, a condition the wrong way
 * round, a case that is forgotten. Which places are tried follows from a seed.
 */
import { sourcesIn } from '../check/layers.js';

/**
 * @typedef {object} Fault
 * @property {string} path  of the source
 * @property {number} line
 * @property {string} before  of the line
 * @property {string} after
 * @property {string} text  of the whole source with the fault in it
 */

/** @type {readonly (readonly [pattern: RegExp, replacement: string])[]} */
const KINDS = [
  [/ === /gu, ' !== '],
  [/ !== /gu, ' === '],
  [/ < (?=[\w(])/gu, ' <= '],
  [/ <= /gu, ' < '],
  [/ > (?=[\w(])/gu, ' >= '],
  [/ >= /gu, ' > '],
  [/ && /gu, ' || '],
  [/ \|\| /gu, ' && '],
  [/ \+ 1\b/gu, ' - 1'],
  [/ - 1\b/gu, ' + 1'],
  [/\.at\(-1\)/gu, '.at(0)'],
  [/\.trim\(\)/gu, ''],
  [/\.toLowerCase\(\)/gu, ''],
  [/\.slice\(1\)/gu, '.slice(2)'],
  [/\bif \((?!!)([^()]+)\)/gu, 'if (!($1))'],
  [/\breturn true;/gu, 'return false;'],
  [/\breturn false;/gu, 'return true;'],
];

/** What has no behaviour that a test of its package could tell: types, words, styles, and exports alone. */
const LEFT_OUT =
  /\.d\.ts$|\/(?:strings|generated|specs|styles)\/|\.styles\.ts$|\/(?:index|define|types)\.ts$/u;

/** Numbers from 0 to 1 that follow from a seed, by a linear congruential generator. @returns {() => number} */
function randomFrom(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param {string} root
 * @param {{ seed: number, count: number, only?: string | undefined }} options `only`: folder of one package
 * @returns {Fault[]} as many of each package as there are places for
 */
export function chooseFaults(root, { seed, count, only }) {
  const random = randomFrom(seed);
  /** @type {Map<string, Fault[]>} */
  const byPackage = new Map();
  for (const [path, text] of sourcesIn(root)) {
    const folder = path.split('/')[1] ?? '';
    if (LEFT_OUT.test(path) || (only && folder !== only)) continue;
    byPackage.set(folder, [...(byPackage.get(folder) ?? []), ...faultsIn(path, text)]);
  }
  for (const faults of byPackage.values()) shuffle(faults, random);
  /** @type {Fault[]} */
  const chosen = [];
  for (
    let turn = 0;
    chosen.length < count && [...byPackage.values()].some((faults) => faults[turn]);
    turn += 1
  )
    for (const faults of byPackage.values()) {
      const fault = faults[turn];
      if (fault && chosen.length < count) chosen.push(fault);
    }
  return chosen;
}

/** @returns {Fault[]} every place of a source where one of the faults fits; comments have none */
function faultsIn(/** @type {string} */ path, /** @type {string} */ text) {
  const lines = text.split('\n');
  return lines.flatMap((before, index) => {
    if (/^\s*(?:\/\/|\/?\*|import |export \{|type |interface )/u.test(before)) return [];
    return KINDS.flatMap(([pattern, replacement]) =>
      [...before.matchAll(pattern)].map((match) => {
        const rest = before.slice(match.index);
        const after =
          before.slice(0, match.index) + rest.replace(new RegExp(pattern.source, 'u'), replacement);
        return { path, line: index + 1, before, after, text: lines.with(index, after).join('\n') };
      }),
    );
  });
}

function shuffle(/** @type {unknown[]} */ list, /** @type {() => number} */ random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}
