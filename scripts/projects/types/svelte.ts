import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@odm-widgets/ward-deprivation/svelte';

type Ward = SvelteHTMLElements['odm-ward-deprivation'];

export const right: Ward = {
  ward: 'E05011351',
  domain: 'crime',
  class: 'figures',
  'no-chart': true,
  'onodm-load': ({ model }) => console.log(model.ward.name),
};
// @ts-expect-error no index has such a domain
export const wrongDomain: Ward = { domain: 'weather' };
// @ts-expect-error a model of a ward has no such field
export const wrongModel: Ward = { 'onodm-load': ({ model }) => console.log(model.weather) };
