import type { EffectKind, Group } from '@odm-widgets/data/model';

/** Words about effects, which both elements say. */
export interface EffectStrings {
  groups: Readonly<Record<Group, string>>;
  effects: Readonly<Record<EffectKind, string>>;
  /** A group, and what the effect on it depends on. */
  dependsOn: (group: string, on: string) => string;
}
