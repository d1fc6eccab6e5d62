/** Tags without a framework: properties with closed lists, and events with their models. */
import {
  setApiBase,
  WardDeprivation,
  type OdmLoadEvent,
  type WardModel,
} from '@odm-widgets/ward-deprivation';
import '@odm-widgets/ward-deprivation/define.js';
import '@odm-widgets/declaration/define.js';
import '@odm-widgets/events/define.js';
import '@odm-widgets/lexicon/define.js';
import '@odm-widgets/newsletter/define.js';
import '@odm-widgets/representation/define.js';
import { setApiBase as setForEmbed } from '@odm-widgets/embed';
import type { WardDeprivationEvents } from '@odm-widgets/ward-deprivation/elements';

setApiBase('/dataset/');
setForEmbed(new URL('/dataset/', location.href));

const ward = document.createElement('odm-ward-deprivation');
const isOfClass: WardDeprivation = ward;
isOfClass.domain = 'crime';
ward.theme = 'dark';
ward.lang = 'cy';
ward.headingLevel = 3;
ward.noChart = true;
ward.apiBase = '/dataset/';
// @ts-expect-error no index has such a domain
ward.domain = 'weather';
// @ts-expect-error no such theme
ward.theme = 'blue';
// @ts-expect-error a property of yes and no
ward.picker = 'yes';
// @ts-expect-error read-only
ward.status = 'ready';

const events = document.createElement('odm-events');
events.layout = 'month';
// @ts-expect-error no such layout
events.layout = 'table';
const form = document.createElement('odm-newsletter');
form.provider = 'mailchimp';
// @ts-expect-error no such provider
form.provider = 'pigeon';
const seats = document.createElement('odm-representation');
seats.view = 'turnout';
// @ts-expect-error no such view
seats.view = 'pie';
const badge = document.createElement('odm-declaration-badge');
// @ts-expect-error no such size
badge.size = 'huge';
const lexicon = document.createElement('odm-lexicon');
// @ts-expect-error no such group
lexicon.who = 'nobody';

const onLoad = ({ model }: OdmLoadEvent<WardModel>): string => model.ward.name;
const onTypedLoad = ({ model }: WardDeprivationEvents['odm-load']): string => model.ward.name;
// @ts-expect-error a model of a ward has no such field
const onWrongLoad = ({ model }: WardDeprivationEvents['odm-load']): string => model.weather;
ward.addEventListener('odm-error', ({ error }) => console.log(error.message));
ward.addEventListener('odm-load', ({ model }) => console.log(model.ward.name));
// @ts-expect-error a model of a ward has no such field
ward.addEventListener('odm-load', ({ model }) => console.log(model.weather));
form.addEventListener('odm-subscribe', ({ detail }) => console.log(detail.outcome));
ward.addEventListener('click', ({ clientX }) => console.log(clientX));
console.log(onLoad, onTypedLoad, onWrongLoad);
