import type { I18n } from '@odm-widgets/core';
import { EFFECTS, localText, type Effect, type EffectKind } from '@odm-widgets/data/model';
import type { EffectStrings } from './strings/types.js';

/** One kind of effect, and whom it concerns. */
export interface EffectLine {
  kind: EffectKind;
  label: string;
  groups: { text: string; lang: string | undefined }[];
}

/** Effects by kind: helps, hinders, then what depends and on what. Kinds without a group are left out. */
export function effectLines(
  effects: readonly Effect[],
  { strings, locale }: Pick<I18n<EffectStrings>, 'strings' | 'locale'>,
): EffectLine[] {
  return EFFECTS.map((kind) => ({
    kind,
    label: strings.effects[kind],
    groups: effects
      .filter(({ how }) => how === kind)
      .map(({ who, on }) => {
        const group = strings.groups[who];
        if (!on) return { text: group, lang: undefined };
        const { text, lang } = localText(on, locale);
        return { text: strings.dependsOn(group, text), lang };
      }),
  })).filter(({ groups }) => groups.length > 0);
}

/** Texts in one line: semicolons stand between them, so none keeps a full stop of its own. */
export const inOneLine = (texts: readonly string[]) =>
  texts.map((text) => text.replace(/\.$/u, '')).join('; ');
