import type { Action, I18n } from '@odm-widgets/core';
import { provenanceOf, type BadgeModel } from './declaration-badge.model.js';
import { caveatsOf, sentenceOf } from './declaration-badge.summary.js';
import type { BadgeStrings } from './strings/types.js';

const loadSavePicture = () => import('./lazy/save-picture/save-picture.js');

/**
 * Downloads of the badge as a picture and its alt text, for places without scripts, and a citation; only where support is
 * verified for this site.
 */
export function actionsOf(model: BadgeModel, i18n: I18n<BadgeStrings>): Action[] {
  if (model.supportStatus !== 'verified') return [];
  const { strings, core, locale } = i18n;
  const { supporter, checked } = model;
  const text = {
    sentence: sentenceOf('verified', supporter, i18n),
    caveats: caveatsOf(checked, strings),
  };
  const fileName = `declaration-badge-${supporter.id}`;
  return [
    {
      id: 'svg',
      label: strings.saveSvg,
      run: async () => {
        const { saveSvg } = await loadSavePicture();
        return core.saved(saveSvg(`${fileName}.svg`, text));
      },
    },
    {
      id: 'png',
      label: strings.savePng,
      run: async () => {
        const { savePng } = await loadSavePicture();
        return core.saved(await savePng(`${fileName}.png`, text));
      },
    },
    {
      id: 'alt',
      label: core.save.alt,
      run: async () => (await loadSavePicture()).copyAltText(text, locale),
    },
    {
      id: 'cite',
      label: core.save.cite,
      run: async () => {
        const { copyCitation } = await import('@odm-widgets/core/downloads');
        const provenance = provenanceOf(checked, strings.method);
        return copyCitation({ title: strings.heading, ...text, provenance }, i18n);
      },
    },
  ];
}
