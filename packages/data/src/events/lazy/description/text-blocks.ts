import { webAddress, type TextBlock, type TextRun } from '../../../model/index.js';
import { normaliseSpaces } from '../../sanitise-text.js';

/** Limits of one description, in characters and in blocks. */
const MAX_LENGTH = 5000;
const MAX_BLOCKS = 80;

const URL_IN_TEXT = /https?:\/\/[^\s<>"'\u201C\u201D]+/giu;
const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;

/** Plain text as blocks: a paragraph for each line, list items for lines with a bullet or number, links for addresses. */
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

/** An address at the end of a sentence is followed by its punctuation. */
function withoutTrailingPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)]'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function withLinks(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const found = withoutTrailingPunctuation(match[0]);
    const href = webAddress(found);
    if (!href) continue;
    runs.push({ text: text.slice(from, match.index) }, { text: found, href });
    from = match.index + found.length;
  }
  return [...runs, { text: text.slice(from) }];
}

/** Blocks with spaces normalised and without empty ones, cut after the longest length with an ellipsis. */
export function limitBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = [];
  let remaining = MAX_LENGTH;
  for (const { kind, runs } of blocks) {
    const normalised = normaliseRuns(runs);
    if (!normalised.length) continue;
    if (remaining <= 0 || kept.length === MAX_BLOCKS) {
      kept.push({ kind: 'paragraph', runs: [{ text: '…' }] });
      break;
    }
    remaining -= normalised.reduce((sum, { text }) => sum + text.length, 0);
    kept.push({ kind, runs: normalised });
  }
  return kept;
}

/** The runs of one block, without empty ones and outer spaces. */
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
