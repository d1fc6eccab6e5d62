export { Newsletter } from './newsletter.js';
export { formHtml } from './form-html.js';
export type { NewsletterModel } from './newsletter.model.js';
export type { NewsletterAttributes } from './newsletter.query.js';
export { PROVIDERS, type Provider, type ProviderId } from './providers.js';
