/** Values that no code of a widget reads: of the colours, which are style rules, and of the language. */
const VALUES: Readonly<Record<string, RegExp>> = {
  theme: /^(?:light|dark|auto)?$/u,
  lang: /^(?:$|(?:en|cy)\b)/iu,
};

/** Whether an attribute has a value that means nothing here. */
export const isMeaningless = (element: Element, name: string): boolean =>
  VALUES[name]?.test(element.getAttribute(name)!) === false;
