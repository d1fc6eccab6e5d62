// @ts-check
/**
 * Refuses loops of assertions that pass because there is nothing to loop over: `for (const x of found) assert…` and
 * `assert.ok(found.every(…))` over a list that is looked up, filtered or matched. `notEmpty(found)` of
 * test/support/not-empty.ts makes such a list fail when it is empty; an assertion on its length does as well.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

/** Methods and functions whose result may be empty whatever the code looks like. */
const MAY_BE_EMPTY =
  /^(?:querySelectorAll|getElementsByTagName|getElementsByClassName|filter|flatMap|match|matchAll|all|deepElements|getEntriesByType|readdirSync)$/u;
const ASSERTS = /^(?:assert|expect|it|test)$/u;

/** @typedef {{ type: string, start: number, end: number } & Record<string, any>} Node */

/** @returns {string[]} the code of each such loop */
export function loopsOverEmptyLists(/** @type {string} */ source) {
  const code = transformSync(source, { loader: 'ts', target: 'esnext' }).code;
  const text = (/** @type {Node} */ node) => code.slice(node.start, node.end);
  /** @type {string[]} */
  const found = [];
  /** @param {Node} node @param {Node[]} scopes enclosing functions, the innermost last */
  const visit = (node, scopes) => {
    if (/Function/u.test(node.type) || node.type === 'Program') scopes = [...scopes, node];
    const list = listOf(node);
    if (list && mayBeEmpty(list, scopes) && !isMeasured(text(list), scopes.map(text)))
      found.push(text(node.type === 'ForOfStatement' ? node : list).split('\n')[0] ?? '');
    for (const child of childrenOf(node)) visit(child, scopes);
  };
  visit(parseAst(code), []);
  return found;
}

/** The list of a loop that asserts, or of an `every` that is asserted. @returns {Node | undefined} */
function listOf(/** @type {Node} */ node) {
  if (node.type === 'ForOfStatement') return asserts(node['body']) ? node['right'] : undefined;
  if (node.type !== 'CallExpression' || !isAssertion(node)) return undefined;
  const [argument] = /** @type {Node[]} */ (node['arguments']);
  return argument && isCallOf(argument, /^every$/u) ? argument['callee'].object : undefined;
}

/** Whether a list is looked up, in place or where its name is declared. @returns {boolean} */
function mayBeEmpty(/** @type {Node} */ list, /** @type {readonly Node[]} */ scopes) {
  if (list.type === 'Identifier') {
    const value = declared(list['name'], scopes);
    return value !== undefined && value.type !== 'Identifier' && mayBeEmpty(value, scopes);
  }
  if (list.type === 'AwaitExpression') return mayBeEmpty(list['argument'], scopes);
  if (list.type === 'ArrayExpression') {
    const elements = /** @type {Node[]} */ (list['elements']);
    return (
      elements.length > 0 &&
      elements.every((one) => one?.type === 'SpreadElement' && mayBeEmpty(one['argument'], scopes))
    );
  }
  if (list.type !== 'CallExpression' && list.type !== 'MemberExpression') return false;
  if (isCallOf(list, /^notEmpty$/u)) return false;
  if (isCallOf(list, MAY_BE_EMPTY)) return true;
  const inner = list.type === 'CallExpression' ? list['callee'] : list['object'];
  return inner.type === 'MemberExpression' ? mayBeEmpty(inner['object'], scopes) : false;
}

/** Whether some assertion around says how long a list is. @returns {boolean} */
function isMeasured(/** @type {string} */ list, /** @type {readonly string[]} */ around) {
  const name = list.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const measured = new RegExp(
    `(?:assert|expect)[^;]{0,80}${name}(?:\\.(?:length|size)|[^;]{0,40}length)|deepEqual\\(\\s*${name}\\b|notEmpty\\(${name}\\)|until\\([^;]*${name}\\.length`,
    'u',
  );
  const [, innermost = '', ...outer] = ['', ...around].reverse();
  return measured.test(around.at(-1) ?? innermost) || outer.slice(0, 1).some((scope) => measured.test(scope));
}

/** The value that a name is declared with, in the innermost function first. @returns {Node | undefined} */
function declared(/** @type {string} */ name, /** @type {readonly Node[]} */ scopes) {
  for (const scope of [...scopes].reverse()) {
    const declarator = find(scope, (node) => node.type === 'VariableDeclarator' && node['id'].name === name);
    if (declarator) return declarator['init'] ?? undefined;
  }
  return undefined;
}

const asserts = (/** @type {Node} */ body) => find(body, isAssertion) !== undefined;

function isAssertion(/** @type {Node} */ node) {
  if (node.type !== 'CallExpression') return false;
  let callee = node['callee'];
  while (callee.type === 'MemberExpression' || callee.type === 'CallExpression')
    callee = callee.type === 'MemberExpression' ? callee.object : callee.callee;
  return callee.type === 'Identifier' && ASSERTS.test(callee.name);
}

function isCallOf(/** @type {Node} */ node, /** @type {RegExp} */ names) {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  return names.test(callee.type === 'MemberExpression' ? (callee.property.name ?? '') : (callee.name ?? ''));
}

/** @returns {Node | undefined} */
function find(/** @type {Node} */ node, /** @type {(node: Node) => boolean} */ wanted) {
  if (wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** @returns {Node[]} */
function childrenOf(/** @type {Node} */ node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value === 'object' && value !== null && typeof value.type === 'string');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd();
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('fixtures'))
    .sort();
  const problems = files.flatMap((name) =>
    loopsOverEmptyLists(readFileSync(join(root, 'test', name), 'utf8')).map(
      (loop) => `test/${name}: ${loop}`,
    ),
  );
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}
