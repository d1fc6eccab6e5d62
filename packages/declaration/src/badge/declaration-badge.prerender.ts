import { attributesOf, prerenderI18n, type Prerender } from '@odm-widgets/core/prerender.js';
import { ConfigError } from '@odm-widgets/data';
import { TRUSTED_KEYS } from '@odm-widgets/data/declaration';
import { loadBadge } from './badge-loader.js';
import { provenanceOf } from './declaration-badge.model.js';
import { toQuery } from './declaration-badge.query.js';
import { caveatsOf, sentenceOf } from './declaration-badge.summary.js';
import { en } from './strings/en.js';

/**
 * What `<odm-declaration-badge>` says, without a page: its sentence, and no badge, since only support that is checked
 * in the visitor's own browser looks like one.
 *
 * @throws {ConfigError} where nobody said which site the page will be on
 */
export const prerender: Prerender = async ({ read, locale, base, pageUrl, origin, signal, now, warn }) => {
  const minSequence = read('min-sequence');
  const attributes = {
    ...attributesOf(read, ['supporter', 'register', 'key']),
    minSequence:
      minSequence === null ? null : /^\s*\d+\s*$/u.test(minSequence) ? Number(minSequence) : Number.NaN,
  };
  const page = { apiBase: () => base, baseUrl: pageUrl, origin: origin ?? '', trustedKeys: TRUSTED_KEYS };
  const query = toQuery(attributes, page, warn);
  if (!query) return undefined;
  if (!origin) throw new ConfigError('A badge is checked for a site. Say which one.');
  const [model, i18n] = await Promise.all([
    loadBadge(query, now, signal),
    prerenderI18n(locale, { en, cy: async () => (await import('./strings/cy.js')).cy }),
  ]);
  const { strings } = i18n;
  const { supporter, checked, supportStatus } = model;
  return {
    heading: '',
    headline: sentenceOf(supportStatus, supporter, i18n),
    notes: [...caveatsOf(checked, strings), ...(checked.register.sample ? [strings.sampleNote] : [])],
    links: [
      ...(supporter.statement ? [{ text: strings.statement, url: supporter.statement }] : []),
      { text: strings.aboutRegister, url: checked.register.id },
    ],
    provenance: provenanceOf(checked, strings.method),
    stands: false,
  };
};
