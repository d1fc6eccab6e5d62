import {
  parseTree,
  printParseErrorCode,
  stripComments,
  visit,
  type JSONPath,
  type Node,
  type ParseErrorCode,
} from 'jsonc-parser';
import type { Finding, Located } from './findings.js';

/** A text that was read as JSON, with what is wrong in any JSON. */
export interface JsonSource extends Located {
  /** Undefined where the text cannot be read. */
  value: unknown;
  findings: Finding[];
}

/**
 * Reads JSON. A text that cannot be read has one finding, since whatever follows it comes from it. Comments, which no
 * browser reads, and names that stand twice in an object, of which readers keep the last, do not hide what else is
 * wrong.
 */
export function readJson(text: string): JsonSource {
  const { fatal, comments } = syntaxOf(text);
  if (fatal) return { text, value: undefined, findings: [fatal], offsetOf: () => 0 };
  const tree = parseTree(text)!;
  return {
    text,
    value: JSON.parse(stripComments(text, ' ')) as unknown,
    findings: [...comments, ...namesTwice(tree, text)],
    offsetOf: (path) => offsetOf(tree, path),
  };
}

function syntaxOf(text: string): { fatal: Finding | undefined; comments: Finding[] } {
  const comments: Finding[] = [];
  const open: number[] = [];
  let fatal: Finding | undefined;
  const begin = (offset: number) => void open.push(offset);
  const end = () => void open.pop();
  visit(
    text,
    {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onError: (code, offset, length) => {
        if (printParseErrorCode(code) === 'InvalidCommentToken')
          comments.push({
            path: [],
            offset,
            message: 'this is a comment, and JSON has none.',
            fix: 'Take it out.',
          });
        else
          fatal ??= {
            path: [],
            offset: /^\s*[{[]/u.test(text) ? offset : 0,
            ...syntaxWords(code, text, { offset, length, open: open.at(-1) }),
          };
      },
    },
    { disallowComments: true },
  );
  return { fatal, comments };
}

type Words = Pick<Finding, 'message' | 'fix'>;

function syntaxWords(
  code: ParseErrorCode,
  text: string,
  { offset, length, open }: { offset: number; length: number; open: number | undefined },
): Words {
  if (!text.trim()) return { message: 'the file is empty.', fix: 'Copy starter.json, as the guide says.' };
  if (!/^\s*[{[]/u.test(text))
    return {
      message: 'this is no JSON: it does not begin with { as a lexicon does.',
      fix: 'Name the lexicon first, then other files. Tables (CSV) are read by “lexicon import” and “lexicon merge”.',
    };
  const found = text.slice(offset, offset + length);
  const opened =
    open === undefined ? '' : `the ${text[open]} of line ${text.slice(0, open).split('\n').length}`;
  const isEnd = offset >= text.trimEnd().length;
  if (isEnd && opened)
    return {
      message: `the file ends here, and ${opened} is not closed.`,
      fix: 'A part of the file is missing, or } or ] at its end. Take the file anew from where you have it, or close what is open.',
    };
  if (/[“”„‘’«»]/u.test(found))
    return {
      message: `${found} has curly quotes.`,
      fix: 'Write straight quotes, ". A word processor curls them; a text editor does not.',
    };
  const isClosing = found === '}' || found === ']';
  switch (printParseErrorCode(code)) {
    case 'CommaExpected':
      return isClosing
        ? {
            message: `${found} stands here, and ${opened} is not closed.`,
            fix: `Close that first: write ${text[open!] === '{' ? '}' : ']'} in its place.`,
          }
        : {
            message: `a comma is missing before ${found}.`,
            fix: 'Write a comma after what stands before it. If something should end there, close it with } or ] first.',
          };
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return isClosing
        ? {
            message: `something is missing before ${found}, or there is a comma too many.`,
            fix: 'Take out the comma that stands before it, or write what is missing.',
          }
        : {
            message: `${found || 'this'} stands where a name or a value in straight quotes is expected.`,
            fix: 'Write the name or the text in straight quotes, ", and one comma between two of them.',
          };
    case 'ColonExpected':
      return { message: `a colon is missing before ${found}.`, fix: 'Write it as "name": value.' };
    case 'UnexpectedEndOfString':
      return {
        message: 'the text that begins here does not end in its line.',
        fix: 'Write " at its end. Inside a text, write \\" for a quote and \\n for a new line.',
      };
    case 'InvalidCharacter':
      return {
        message: 'the text that begins here holds a tab or another character that is not seen.',
        fix: 'Take it out, or write \\t for a tab.',
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        message: 'the text that begins here holds \\ before a letter that may not follow it.',
        fix: 'Write \\\\ for a backslash.',
      };
    case 'EndOfFileExpected':
      return {
        message: `the file should end before ${found}.`,
        fix: 'Take out what follows, or the } or ] too many before it.',
      };
    default:
      return {
        message: `${found || 'this'} is neither text in quotes, a number, true, false nor null.`,
        fix: 'Write text in straight quotes, ", and decimals with a point.',
      };
  }
}

/** Names that an object has twice. */
function namesTwice(node: Node, text: string): Finding[] {
  const found: Finding[] = [];
  const nodes = [node];
  for (let next = nodes.pop(); next; next = nodes.pop()) {
    nodes.push(...(next.children ?? []));
    if (next.type !== 'object') continue;
    const first = new Map<unknown, Node>();
    for (const property of next.children ?? []) {
      const name: unknown = property.children?.[0]?.value;
      const before = first.get(name);
      if (!before) first.set(name, property);
      else
        found.push({
          path: pathOf(property),
          offset: property.offset,
          message: `"${String(name)}" is there twice, first in line ${text.slice(0, before.offset).split('\n').length}; only this one is read.`,
          fix: 'Bring the two together, and take one out.',
        });
    }
  }
  return found;
}

function pathOf(node: Node): JSONPath {
  const path: JSONPath = [];
  for (let at: Node | undefined = node; at; at = at.parent)
    if (at.type === 'property') path.unshift(String(at.children![0]!.value));
    else if (at.parent?.type === 'array') path.unshift(at.parent.children!.indexOf(at));
  return path;
}

/** Where a property or an item begins; where there is none, what it would be in. Of two properties, the last counts. */
function offsetOf(tree: Node, path: JSONPath): number {
  let [node, offset] = [tree, tree.offset];
  for (const step of path) {
    const child =
      node.type === 'array'
        ? node.children?.[Number(step)]
        : node.children?.findLast((property) => property.children?.[0]?.value === step);
    if (!child) break;
    offset = child.offset;
    node = child.type === 'property' ? child.children![1]! : child;
  }
  return offset;
}
