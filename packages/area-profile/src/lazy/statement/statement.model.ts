import { percentText } from '../../percent.js';
import type { I18n } from '@odm-widgets/core';
import type { Source } from '@odm-widgets/data/model';
import type { Fact, FactUnit, FactValue } from '../../fact.js';
import { scoreText } from '../../score.js';
import { withCapital } from '../../with-capital.js';
import type { StatementStrings } from './strings/types.js';

/** What somebody has chosen and written. */
export interface StatementDraft {
  title: string;
  /** Paragraphs, separated by empty lines. */
  introduction: string;
  /** Ids of facts, in their order. */
  chosen: readonly string[];
}

/** A sentence with where it comes from. */
export interface StatementItem {
  fact: Fact;
  /** Number of its source, from 1. */
  source: number;
  /** Letters of its notes. */
  notes: readonly string[];
  /** The marks behind the sentence, such as "[1, a]". */
  mark: string;
}

export interface StatementSource {
  number: number;
  source: Source;
  /** The whole reference on one line, without its address. */
  reference: string;
}

/** One number of one sentence, as it is written everywhere. */
export interface StatementFigure {
  fact: Fact;
  value: FactValue;
  label: string;
  area: string;
  /** In words, such as "at least 1,234" or "12.5%". */
  text: string;
  /** What it is out of, or an empty text. */
  of: string;
  source: number;
}

export interface Statement {
  title: string;
  introduction: readonly string[];
  items: readonly StatementItem[];
  figures: readonly StatementFigure[];
  sources: readonly StatementSource[];
  notes: readonly { letter: string; text: string }[];
  /** The day it was written, in a sentence. */
  written: string;
}

/**
 * A statement of the chosen facts. Sources are numbered in the order of their first sentence, and caveats are lettered
 * so; a source or a caveat of several sentences is written once.
 *
 * @param facts all that are known; chosen ids that are not among them are left out
 * @param today ISO 8601
 */
export function composeStatement(
  facts: readonly Fact[],
  draft: StatementDraft,
  today: string,
  i18n: I18n<StatementStrings>,
): Statement {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const chosen = draft.chosen.flatMap((id) => byId.get(id) ?? []);
  const sources = new Map<string, StatementSource>();
  const letters = new Map<string, string>();
  const items = chosen.map((fact): StatementItem => {
    const source = numberOf(fact, sources, i18n);
    const notes = fact.caveats.map((caveat) => letterOf(caveat, letters));
    return { fact, source, notes, mark: `[${[source, ...notes].join(', ')}]` };
  });
  return {
    title: draft.title.trim(),
    introduction: draft.introduction
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    items,
    figures: items.flatMap(({ fact, source }) =>
      fact.values.map((value) => toFigure(fact, value, source, i18n)),
    ),
    sources: [...sources.values()],
    notes: [...letters].map(([text, letter]) => ({ letter, text })),
    written: i18n.strings.written({ date: i18n.format.date(today) }),
  };
}

function numberOf(
  fact: Fact,
  sources: Map<string, StatementSource>,
  { strings, format }: I18n<StatementStrings>,
): number {
  const { source, geography, date } = fact;
  const key = JSON.stringify([source.title, source.url, source.asAt, geography, date]);
  const known = sources.get(key);
  if (known) return known.number;
  const parts = [
    source.publisher,
    source.title,
    strings.date({ date: format.date(date) }),
    ...(source.asAt && format.date(source.asAt) !== format.date(date)
      ? [strings.release({ date: format.date(source.asAt) })]
      : []),
    strings.geography({ geography }),
    strings.licence({ licence: source.licence }),
  ];
  const number = sources.size + 1;
  sources.set(key, { number, source, reference: `${parts.join('. ')}.` });
  return number;
}

/** "a" to "z", then "aa". */
function letterOf(caveat: string, letters: Map<string, string>): string {
  const known = letters.get(caveat);
  if (known) return known;
  let letter = '';
  for (let index = letters.size; index >= 0; index = Math.floor(index / 26) - 1)
    letter = String.fromCharCode(97 + (index % 26)) + letter;
  letters.set(caveat, letter);
  return letter;
}

function toFigure(
  fact: Fact,
  value: FactValue,
  source: number,
  i18n: I18n<StatementStrings>,
): StatementFigure {
  const of = value.of === undefined ? '' : i18n.format.number(value.of);
  return {
    fact,
    value,
    label: value.label,
    area: withCapital(value.place ?? fact.area),
    text: valueText(value, i18n),
    of,
    source,
  };
}

function valueText({ value, unit, atLeast }: FactValue, { strings, format }: I18n<StatementStrings>): string {
  if (value === null) return strings.notGiven;
  const text = numberText(value, unit, format);
  return atLeast ? strings.atLeast({ value: text }) : text;
}

/** A number as the sentences of the sections write it. */
function numberText(value: number, unit: FactUnit, format: I18n['format']): string {
  if (unit === 'count') return exact(value, format);
  if (unit === 'score') return scoreText(value);
  return unit === 'percent' ? percentText(value) : format.number(value);
}

/** Sums of money have hundredths; other numbers are written with one decimal at most. */
function exact(value: number, format: I18n['format']): string {
  const hundredths = Math.round(value * 100);
  const rest = hundredths % 100;
  return format.number((hundredths - rest) / 100) + (rest ? `.${String(rest).padStart(2, '0')}` : '');
}
