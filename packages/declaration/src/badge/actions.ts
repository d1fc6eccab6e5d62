import type { Action } from '@odm-widgets/core';
import type { BadgeModel } from './declaration-badge.model.js';
import { sentenceOf, type Voice } from './declaration-badge.summary.js';

/** The badge as a picture, for places without scripts; only of support that is verified here. */
export function actionsOf(model: BadgeModel, { s, core, format }: Voice): Action[] {
  if (model.supportStatus !== 'verified') return [];
  const { supporter, checked } = model;
  const words = {
    sentence: sentenceOf('verified', supporter, s, format),
    sample: checked.register.sample ? s.sample : '',
  };
  const name = `declaration-badge-${supporter.id}`;
  return [
    {
      id: 'svg',
      label: s.saveSvg,
      run: async () =>
        core.saved((await import('./lazy/save-picture/save-picture.js')).saveSvg(`${name}.svg`, words)),
    },
    {
      id: 'png',
      label: s.savePng,
      run: async () =>
        core.saved(await (await import('./lazy/save-picture/save-picture.js')).savePng(`${name}.png`, words)),
    },
  ];
}
