// @ts-check
import { relative } from 'node:path';
import { noTotals } from './totals.js';

/**
 * Prints failures and what a test chose to say, counts the rest, and sends the counts to the parent process.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* report(source) {
  const totals = noTotals();
  for await (const { type, data } of /** @type {AsyncIterable<any>} */ (source)) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type === 'test:diagnostic' && data.nesting > 0) yield `  ${data.message}\n`;
    if (type === 'test:fail') yield failure(data);
    count(totals, type, data);
  }
  process.send?.(totals);
}

function count(
  /** @type {import('./totals.js').Totals} */ totals,
  /** @type {string} */ type,
  /** @type {any} */ data,
) {
  if (type !== 'test:pass' && type !== 'test:fail') return;
  const isSuite = data.details?.type === 'suite';
  if (type === 'test:fail') {
    // A suite fails with its tests; only a failure of its own, as in a hook, counts.
    if (!isFailureOfChild(data)) totals.failed += 1;
  } else if (isSuite) return;
  else if (data.skip !== undefined || data.todo !== undefined) totals.skipped += 1;
  else totals.passed += 1;
}

function isFailureOfChild(/** @type {any} */ data) {
  return data.details?.error?.failureType === 'subtestsFailed';
}

function failure(/** @type {any} */ data) {
  if (isFailureOfChild(data)) return '';
  const error = data.details?.error;
  const cause = error?.cause ?? error;
  const where = data.file ? relative(process.cwd(), data.file) : '';
  const text = cause?.stack ?? cause?.message ?? String(cause);
  return `\nFAILED node ${where} > ${data.name}\n${String(text).replace(/^/gmu, '  ')}\n`;
}
