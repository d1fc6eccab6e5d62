import { createRequire } from 'node:module';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** A mistake in a file, where it stands. */
export interface Mistake {
  path: (string | number)[];
  message: string;
}

const require = createRequire(import.meta.url);
const schemaOf = (name: string) => require(`@odm-widgets/lexicon/schemas/${name}.schema.json`) as object;

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, schemas: [schemaOf('lexicon')] });
const VALIDATORS = {
  lexicon: ajv.getSchema('https://unpkg.com/@odm-widgets/lexicon/schemas/lexicon.schema.json')!,
  observations: ajv.compile(schemaOf('observations')),
};

/** A file that was read, to say on which line something stands. */
export interface SourceFile {
  path: string;
  text: string;
}

/**
 * The value of a JSON file, and every mistake in its form, in plain words.
 *
 * @returns no value where the text is not JSON
 */
export function readSource(
  { text }: SourceFile,
  kind: keyof typeof VALIDATORS,
): { value: unknown; mistakes: Mistake[]; syntax: { offset: number; message: string }[] } {
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/u, ''), errors, { disallowComments: true });
  const syntax = errors.map(({ offset, error }) => ({ offset, message: syntaxText(error) }));
  if (syntax.length) return { value: undefined, mistakes: [], syntax };
  const validate = VALIDATORS[kind];
  void validate(value);
  // What stands in `if` and in a property's name is said by the rule around it as well.
  const mistakes = (validate.errors ?? [])
    .filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined)
    .map(toMistake);
  return { value, mistakes, syntax };
}

/** One line for each mistake: file, line, field and what to write. */
export function mistakeLine({ path, text }: SourceFile, mistake: Mistake): string {
  return `${path}:${lineOf(text, mistake.path)}: ${fieldName(mistake.path)}${mistake.message}`;
}

export function syntaxLine(
  { path, text }: SourceFile,
  { offset, message }: { offset: number; message: string },
): string {
  return `${path}:${lineAt(text, offset)}: ${message}`;
}

function syntaxText(error: number): string {
  const code = printParseErrorCode(error);
  if (code === 'CommaExpected') return 'A comma is missing before this.';
  if (code === 'ValueExpected') return 'Something is missing here, or there is a comma too many.';
  if (code === 'InvalidCommentToken') return 'JSON has no comments. Take this one out.';
  return `This is not JSON here: ${code.replace(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase()}.`;
}

function fieldName(path: readonly (string | number)[]): string {
  const name = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '');
  return name ? `${name} ` : '';
}

function toMistake({ instancePath, keyword, params, parentSchema }: ErrorObject): Mistake {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  return {
    path,
    message: wordsOf(keyword, params as Record<string, unknown>, parentSchema as Record<string, unknown>),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  object: 'an object in { }',
  array: 'a list in [ ]',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function wordsOf(keyword: string, params: Record<string, unknown>, schema: Record<string, unknown>): string {
  switch (keyword) {
    case 'required':
      return `has no "${String(params['missingProperty'])}". Add it.`;
    case 'additionalProperties':
      return `has "${String(params['additionalProperty'])}", which is not known. Correct its spelling, or take it out.`;
    case 'type': {
      const kinds = [params['type']].flat().map((kind) => KINDS[String(kind)] ?? String(kind));
      return `should be ${kinds.join(' or ')}.`;
    }
    case 'enum':
      return `should be one of: ${(params['allowedValues'] as unknown[]).join(', ')}.`;
    case 'const':
      return `should be ${JSON.stringify(params['allowedValue'])}.`;
    case 'pattern':
      return `is not written as it should be. ${exampleOf(String(schema['pattern']))}`;
    case 'minProperties':
      return 'should have text in at least one language, such as { "en": "…" }.';
    case 'propertyNames':
      return `has "${String(params['propertyName'])}" where a language is expected, such as "en" or "cy".`;
    default:
      return `is not right (${keyword}).`;
  }
}

function exampleOf(pattern: string): string {
  if (pattern.includes('\\d{4}')) return 'Write a day such as 2026-01-31.';
  if (pattern.includes('=')) return 'Write a tag such as kerb=lowered.';
  if (pattern.includes('{2,3}')) return 'Write a language such as en or cy.';
  return 'Write lower-case letters, digits and dashes, such as dropped-kerb.';
}

function lineOf(text: string, path: (string | number)[]): number {
  const tree = parseTree(text);
  if (!tree) return 1;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return 1;
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;
