import { createRequire } from 'node:module';
import { nearestTo } from '@odm-widgets/data';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { JSONPath } from 'jsonc-parser';
import { anyOf, written, type Finding } from './findings.js';

type Schema = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);
const schemaOf = (name: string) =>
  require(`@odm-widgets/lexicon/schemas/${name}.schema.json`) as { $defs?: Record<string, Schema> };
const LEXICON = schemaOf('lexicon');

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, schemas: [LEXICON] });
const VALIDATORS = {
  lexicon: ajv.getSchema('https://unpkg.com/@odm-widgets/lexicon/schemas/lexicon.schema.json')!,
  observations: ajv.compile(schemaOf('observations')),
};
export type FileKind = keyof typeof VALIDATORS;

/** Everything in which a file is not as its schema has it, in plain words. */
export function schemaFindings(value: unknown, kind: FileKind): Finding[] {
  const validate = VALIDATORS[kind];
  void validate(value);
  // What stands in `if` and in a property's name is said by the rule around it as well.
  return (validate.errors ?? [])
    .filter(({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined)
    .map(toFinding);
}

function toFinding({ instancePath, keyword, params, parentSchema, data }: ErrorObject): Finding {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  return wordsOf(path, { keyword, params: params as Schema, schema: parentSchema as Schema, value: data });
}

interface Violation {
  keyword: string;
  params: Schema;
  schema: Schema;
  value: unknown;
}

function wordsOf(path: JSONPath, { keyword, params, schema, value }: Violation): Finding {
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      const property = (schema['properties'] as Record<string, Schema> | undefined)?.[name];
      return {
        path,
        message: `"${name}" is missing.`,
        fix: `Add "${name}": ${sampleOf(property ?? { $ref: '#/$defs/text' })}.`,
      };
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys(schema['properties'] as Schema);
      const [nearest] = nearestTo(name, known);
      return {
        path: [...path, name],
        message: `there is no property "${name}".`,
        fix: nearest
          ? `Did you mean "${nearest}"? Else take it out.`
          : `Take it out. There are ${known.filter((one) => one !== '$schema').join(', ')}.`,
      };
    }
    case 'propertyNames': {
      const name = String(params['propertyName']);
      return {
        path: [...path, name],
        message: `"${name}" stands where a language is expected.`,
        fix: 'Write the code of the language, such as "en" or "cy".',
      };
    }
    case 'minProperties':
      return { path, message: 'there is no text in any language.', fix: `Write ${sampleOf(schema)}.` };
    case 'enum': {
      const allowed = params['allowedValues'] as unknown[];
      const [nearest] = typeof value === 'string' ? nearestTo(value, allowed.map(String)) : [];
      return {
        path,
        message: `${written(value)} is not known here.`,
        fix: `${nearest ? `Did you mean "${nearest}"? ` : ''}Write one of: ${allowed.join(', ')}.`,
      };
    }
    case 'const':
      return {
        path,
        message: `${written(value)} is not what is expected here.`,
        fix: `Write ${sampleOf(schema)}.`,
      };
    case 'pattern':
    case 'minLength':
      return patternWords(path, schema, value);
    case 'maxLength':
      return {
        path,
        message: 'the text is too long.',
        fix: `Write at most ${String(params['limit'])} characters.`,
      };
    case 'minimum':
      return {
        path,
        message: `${written(value)} is too small.`,
        fix: `Write ${String(params['limit'])} or more.`,
      };
    default:
      return {
        path,
        message: `${written(value)} is not what is expected here.`,
        fix: `Write ${kindOf(schema)}.`,
      };
  }
}

function patternWords(path: JSONPath, schema: Schema, value: unknown): Finding {
  if (!String(value).trim())
    return { path, message: 'there is no text.', fix: 'Write the text, or take the whole line out.' };
  const pattern = String(schema['pattern']);
  if (pattern.includes('\\d{4}'))
    return { path, message: `${written(value)} is no day.`, fix: 'Write one such as "2026-01-31".' };
  if (pattern.includes('='))
    return {
      path,
      message: `${written(value)} is no OpenStreetMap tag.`,
      fix: 'Write a key, = and a value, such as "kerb=lowered".',
    };
  if (pattern.includes('{2,3}'))
    return {
      path,
      message: `${written(value)} is no language.`,
      fix: 'Write its code, such as "en" or "cy".',
    };
  return {
    path,
    message: `${written(value)} is no id.`,
    fix: 'Write lower-case letters, digits and dashes between them, such as "dropped-kerb".',
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes, "…"',
  object: 'an object in { }',
  array: 'a list in [ ]',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false, without quotes',
  null: 'null',
};

function kindOf(schema: Schema): string {
  if (schema['propertyNames']) return `it by language: ${sampleOf(schema)}`;
  return anyOf([schema['type']].flat().map((kind) => KINDS[String(kind)] ?? kind));
}

/** What may be written where a property is missing. */
function sampleOf(schema: Schema): string {
  const name = /^#\/\$defs\/(\w+)$/u.exec(String(schema['$ref']))?.[1];
  if (name !== undefined) return sampleOf({ ...LEXICON.$defs?.[name], name });
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return anyOf(schema['enum'].map((one) => JSON.stringify(one)));
  if (schema['propertyNames'])
    return (schema['additionalProperties'] as Schema)['type'] === 'array'
      ? '{ "en": ["…"] }'
      : '{ "en": "…" }';
  if (schema['name'] === 'address') return '"https://…"';
  if (schema['name'] === 'id') return '"dropped-kerb", an id of its own';
  if (String(schema['pattern']).includes('\\d{4}')) return '"2026-01-31"';
  const samples: Readonly<Record<string, string>> = { array: '[]', object: '{}', boolean: 'true or false' };
  return samples[String([schema['type']].flat()[0])] ?? '"…"';
}
