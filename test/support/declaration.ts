import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { I18n } from '@odm-widgets/core';
import {
  compareDeclarationText,
  hashHeading,
  hashPrinciple,
  parseDeclarationText,
  type RecordedHashes,
} from '@odm-widgets/data/declaration';
import type { DeclarationText } from '@odm-widgets/data/model';
import {
  principlesOf,
  type DeclarationModel,
} from '../../packages/declaration/src/principles/declaration.model.js';
import { en } from '../../packages/declaration/src/principles/strings/en.js';
import type { DeclarationStrings } from '../../packages/declaration/src/principles/strings/types.js';
import { i18nOf } from './i18n.js';

const ROOT = join(import.meta.dirname, '../..');

/** A text with the structure of the Declaration in words of our own. */
export const OWN_TEXT = readFileSync(join(ROOT, 'examples/declaration-own-words.md'), 'utf8');
export const ENGLISH: I18n<DeclarationStrings> = i18nOf('en', en);
export const PRACTICE_URL = 'https://site.example/data/practice.json';

/** A validator of one of the package's JSON Schemas. */
export const schemaValidator = (name: string) =>
  new Ajv({ strict: false }).compile(
    JSON.parse(
      readFileSync(join(ROOT, `packages/declaration/schemas/${name}.schema.json`), 'utf8'),
    ) as object,
  );

/** A file of evidence for principle 5. */
export const practiceFile = (own: object = {}) => ({
  organisation: { name: 'A Trust', url: 'https://trust.example' },
  updated: '2026-10-01',
  principles: [
    {
      number: 5,
      practice: 'We ask for little.',
      evidence: [{ title: 'Notice', url: '/privacy' }],
      resources: [{ title: 'Guide', url: 'https://guide.example/x' }],
    },
  ],
  ...own,
});

const NO_HASHES: RecordedHashes = { title: '', themes: [], principles: [] };

/** The hashes by which a text is recognised as unchanged. */
export async function recordHashes(text: DeclarationText): Promise<RecordedHashes> {
  return {
    title: await hashHeading(text.title, crypto.subtle),
    themes: await Promise.all(text.themes.map(({ title }) => hashHeading(title, crypto.subtle))),
    principles: await Promise.all(
      principlesOf(text).map((principle) => hashPrinciple(principle, crypto.subtle)),
    ),
  };
}

/** The model of our own text, as if it were version 1.0 (`isRecorded`) or as a text that differs from it. */
export async function declarationModel(
  isRecorded: boolean,
  own: Partial<DeclarationModel> = {},
): Promise<DeclarationModel> {
  const text = parseDeclarationText(OWN_TEXT);
  return {
    text: await compareDeclarationText(text, isRecorded ? await recordHashes(text) : NO_HASHES),
    url: 'https://site.example/text.md',
    practice: undefined,
    practiceFailed: false,
    ...own,
  };
}
