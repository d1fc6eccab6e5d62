import { wellFormed } from './well-formed.js';
import { PREFIXES, type RdfSubject, type RdfValue } from './concepts.js';

/** Statements as Turtle (W3C Recommendation of 2014). */
export function toTurtle(subjects: readonly RdfSubject[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: ${iriRef(iri)} .`);
  const blocks = subjects.map(({ iri, types, properties }) =>
    [
      `${iriRef(iri)} a ${types.join(', ')}`,
      ...properties.map(([name, values]) => `  ${name} ${values.map(term).join(', ')}`),
    ].join(' ;\n'),
  );
  return `${[prefixes.join('\n'), ...blocks.map((block) => `${block} .`)].join('\n\n')}\n`;
}

function term(value: RdfValue): string {
  if ('iri' in value) return iriRef(value.iri);
  return `${literal(value.text)}${value.lang ? `@${value.lang}` : ''}`;
}

/** Characters that an IRI may not have are escaped as a browser does. */
const iriRef = (iri: string) =>
  `<${iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, (character) => encodeURIComponent(character))}>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A quoted text; a lone surrogate is no character, and is replaced. */
function literal(text: string): string {
  const escaped = wellFormed(text)
    .replace(/[\\"\n\r\t]/gu, (character) => ESCAPES[character]!)
    .replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"`;
}
