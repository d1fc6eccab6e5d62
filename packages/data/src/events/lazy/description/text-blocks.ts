import { webAddress, type TextBlock, type TextRun } from '../../../model/index.js';
import { normaliseSpaces } from '../../sanitise-text.js';

/** Longest description that is kept, and the most paragraphs and items of one. */
const MAX_LENGTH = 5000;
const MAX_BLOCKS = 80;

const URL_IN_TEXT = /https?:\/\/[^\s<>"'\u201C\u201D]+/giu;
const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;

/** Plain text as blocks: a paragraph a line, items where lines begin as items do, links where addresses stand. */
export function plainTextBlocks(value: unknown): TextBlock[] {
  if (typeof value !== 'string') return [];
  return limitBlocks(
    value
      .slice(0, MAX_LENGTH * 2)
      .split(/[\r\n\u2028\u2029]+/u)
      .map((text) => ({
        kind: LIST_ITEM.test(text) ? ('item' as const) : ('paragraph' as const),
        runs: withLinks(text.replace(LIST_ITEM, '')),
      })),
  );
}

function withLinks(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const found = match[0].replace(/[.,;:!?)\]]+$/u, '');
    const href = webAddress(found);
    if (!href) continue;
    runs.push({ text: text.slice(from, match.index) }, { text: found, href });
    from = match.index + found.length;
  }
  return [...runs, { text: text.slice(from) }];
}

/** Blocks with their spaces tidied and the empty ones left out, up to a length that a listing can carry. */
export function limitBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = [];
  let left = MAX_LENGTH;
  for (const { kind, runs } of blocks) {
    const own = normaliseRuns(runs);
    if (!own.length) continue;
    if (left <= 0 || kept.length === MAX_BLOCKS) {
      kept.push({ kind: 'paragraph', runs: [{ text: '…' }] });
      break;
    }
    left -= own.reduce((sum, { text }) => sum + text.length, 0);
    kept.push({ kind, runs: own });
  }
  return kept;
}

/** Runs of one block; text is cut nowhere but where it is longer than all of a listing may be. */
function normaliseRuns(runs: readonly TextRun[]): TextRun[] {
  const kept = runs
    .map((run) => ({ ...run, text: normaliseSpaces(run.text.slice(0, MAX_LENGTH)) }))
    .filter(({ text }) => text !== '');
  const first = kept[0];
  const last = kept.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return kept.filter(({ text }) => text !== '');
}

/** The text of blocks, a line each. */
export function blocksToText(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ kind, runs }) => (kind === 'item' ? '- ' : '') + runs.map(({ text }) => text).join(''))
    .join('\n');
}
