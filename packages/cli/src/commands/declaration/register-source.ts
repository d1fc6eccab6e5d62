import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';
import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** The register as it is written by hand, before it is signed; see register.schema.json. */
export interface RegisterSource {
  id: string;
  name: string;
  issuer: { name: string; url: string };
  sample?: boolean;
  sequence: number;
  issued: string;
  nextUpdate: string;
  supporters: RegisterSourceEntry[];
}

export interface RegisterSourceEntry {
  id: string;
  name: string;
  origins: readonly string[];
  since?: string;
  status: 'active' | 'withdrawn';
  withdrawn?: string;
  reason?: string;
  expires?: string;
  history?: readonly { since?: string; until: string }[];
}

/** A mistake in the source of a register, with the path of its field. */
export interface RegisterSourceError {
  path: (string | number)[];
  message: string;
}

const schema = createRequire(import.meta.url)(
  '@odm-widgets/declaration/schemas/register.schema.json',
) as object;
const validateSchema = new Ajv({ allErrors: true, strict: false, verbose: true }).compile<RegisterSource>(
  schema,
);

/**
 * Reads and checks the source of a register.
 *
 * @throws {Error} with the line and field of every mistake
 */
export function parseRegisterSource(text: string, path: string): RegisterSource {
  const syntax: ParseError[] = [];
  const value: unknown = parse(text, syntax);
  if (syntax.length)
    throw registerError(
      syntax.map(({ offset, error }) => `${path}:${lineAtOffset(text, offset)}: ${syntaxErrorText(error)}`),
    );
  if (validateSchema(value)) return value;
  const tree = parseTree(text);
  const errors = (validateSchema.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  throw registerError(
    errors.map((error) => `${path}:${lineOfError(text, tree, error)}: ${schemaErrorText(error)}`),
  );
}

/** The line of a field of the register, from its path. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  return lineAtOffset(text, deepestNode(parseTree(text), path)?.offset ?? 0);
}

/** @param lines a mistake each, with its line in the file */
export function registerError(lines: readonly string[], options?: ErrorOptions): Error {
  return new Error(`The register is not right yet.\n  ${[...new Set(lines)].join('\n  ')}`, options);
}

function syntaxErrorText(code: ParseError['error']): string {
  const words = printParseErrorCode(code)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase();
  return `this is no JSON here (${words}); look for a comma or a quotation mark missing or too many`;
}

function lineAtOffset(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function lineOfError(text: string, tree: Node | undefined, { instancePath }: ErrorObject): number {
  return lineAtOffset(text, deepestNode(tree, pointerSegments(instancePath))?.offset ?? 0);
}

/** The deepest node on a path: the field itself may be what is missing. */
function deepestNode(tree: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  if (!tree || !path.length) return tree;
  return findNodeAtLocation(tree, [...path]) ?? deepestNode(tree, path.slice(0, -1));
}

const pointerSegments = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));

function schemaErrorText({
  instancePath,
  keyword,
  params,
  message,
  parentSchema,
  data,
}: ErrorObject): string {
  const field = pointerSegments(instancePath).join('.') || 'the register';
  const help = (parentSchema as { description?: string } | undefined)?.description;
  if (keyword === 'additionalProperties')
    return `${field} has "${String(params['additionalProperty'])}", which is no field of it; check the spelling`;
  if (keyword === 'not') return `${field} is active but has "withdrawn"; take it out, or set the status`;
  const shown = typeof data === 'string' ? ` (it is "${data}")` : '';
  return `${field} ${message ?? 'is not right'}${shown}${help && keyword === 'pattern' ? `. ${help}` : ''}`;
}
