import type { AttributeInfo, WidgetInfo } from '../configuration/widget-list.js';
import type { OptionStrings, OptionWords } from './strings/types.js';

/** What an option is called. A widget that has no words of its own yet is shown as its manifest describes it. */
export function wordsOfOption(
  strings: OptionStrings,
  { tag }: WidgetInfo,
  { name, description }: AttributeInfo,
): OptionWords {
  const { options } = strings;
  const found = options[`${tag}/${name}`] ?? options[name];
  return found ?? { label: name.replaceAll('-', ' '), hint: description };
}

export function wordsOfValue({ values }: OptionStrings, { name }: AttributeInfo, value: string): string {
  return values[name]?.[value] ?? value;
}

export function wordsOfWidget({ widgets }: OptionStrings, { tag, title, description }: WidgetInfo) {
  return widgets[tag] ?? { title, line: description };
}
