export { setApiBase } from '@odm-widgets/core/api-base.js';
export { Newsletter } from './newsletter.js';
export type { OdmErrorEvent } from '@odm-widgets/core';
export { formHtml } from './form-html.js';
export type { NewsletterModel } from './newsletter.model.js';
export type { NewsletterAttributes } from './newsletter.query.js';
export { PROVIDERS, type Provider, type ProviderId } from './providers.js';
