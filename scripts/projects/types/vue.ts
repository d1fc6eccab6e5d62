import type { GlobalComponents } from 'vue';
import type {} from '@odm-widgets/ward-deprivation/vue';

type Ward = InstanceType<GlobalComponents['odm-ward-deprivation']>['$props'];

export const right: Ward = {
  ward: 'E05011351',
  domain: 'crime',
  class: 'figures',
  'no-chart': true,
  headingLevel: 3,
  onOdmLoad: ({ model }) => console.log(model.ward.name),
};
// @ts-expect-error no index has such a domain
export const wrongDomain: Ward = { domain: 'weather' };
// @ts-expect-error a model of a ward has no such field
export const wrongModel: Ward = { onOdmLoad: ({ model }) => console.log(model.weather) };
