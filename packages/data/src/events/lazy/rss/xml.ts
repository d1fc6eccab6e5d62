import { decodeReferences } from '../../character-references.js';

/** One piece of an XML text: an element that opens or closes, its name in small letters, or text. */
export interface XmlToken {
  openTag?: string;
  closeTag?: string;
  text?: string;
  /** Values of an element that opens, by their names in small letters. */
  attributes: Readonly<Record<string, string>>;
}

// No part of it can match across the next "<" but what ends by a sign of its own, so that it reads every letter once.
const MARKUP =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<[?!][^>]*>?|<(\/?)([\p{L}_:][^\s<>/"'=]*)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>/gu;
const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * XML as a row of pieces, in one pass and without a tree. It declares nothing, so that no entity grows and nothing is
 * fetched; what is no markup is text, and what is never closed goes on to the end.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let end = 0;
  for (const found of xml.matchAll(MARKUP)) {
    const [all, literal, slash, tag, inside, isWhole] = found;
    if (found.index > end) yield { text: decodeReferences(xml.slice(end, found.index)), attributes: {} };
    end = found.index + all.length;
    if (literal) yield { text: literal, attributes: {} };
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (!slash) yield { openTag: name, attributes: attributesIn(inside!) };
    if (slash || isWhole) yield { closeTag: name, attributes: {} };
  }
  if (end < xml.length) yield { text: decodeReferences(xml.slice(end)), attributes: {} };
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(ATTRIBUTE), ([, name, double, single]) => [
      name!.toLowerCase(),
      decodeReferences(double ?? single!),
    ]),
  );
}
