import { attributesOf, type Configuration } from '../configuration/configuration.js';
import type { PolicyLine, Release } from './output.js';

/** Addresses of packages on the CDN, in every version, so that a newer one needs no other policy. */
const PACKAGES = /^https:\/\/cdn\.jsdelivr\.net\/npm\/@odm-widgets\//u;

/** Services that widgets ask by themselves. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'odm-area-profile': ['https://www.nomisweb.co.uk', 'https://data.police.uk'],
  'odm-declaration': ['https://raw.githubusercontent.com'],
};
const POSTCODES = 'https://api.postcodes.io';
const LIVE = ['https://services1.arcgis.com', 'https://services-eu1.arcgis.com'];

/** What a source list names for the scripts and figures of a release. */
export const hostOf = (address: string) => PACKAGES.exec(address)?.[0] ?? new URL(address).origin;

/**
 * What a page with the tag adds to its policy.
 *
 * @param host source of scripts and figures, `'self'` for files of the site itself
 */
export function tagPolicy(configuration: Configuration, host: string, importMapHash?: string): PolicyLine[] {
  const { forms, pictures, others } = hostsOf(configuration);
  const lines: PolicyLine[] = [
    { directive: 'script-src', sources: [host, ...(importMapHash ? [`'${importMapHash}'`] : [])] },
    { directive: 'connect-src', sources: [host, ...others] },
    { directive: 'form-action', sources: forms },
    { directive: 'img-src', sources: pictures },
    { directive: 'trusted-types', sources: ['lit-html'] },
  ];
  return lines.filter(({ sources }) => sources.length > 0);
}

export function framePolicy({ site, scripts }: Release): PolicyLine[] {
  return [
    { directive: 'frame-src', sources: [new URL(site).origin] },
    { directive: 'script-src', sources: [hostOf(scripts)] },
  ];
}

interface Hosts {
  forms: string[];
  pictures: string[];
  others: string[];
}

/** Sites that attributes name, and services that the widget asks. */
function hostsOf(configuration: Configuration): Hosts {
  const { tag } = configuration;
  const values = new Map(attributesOf(configuration));
  const origins = (...names: string[]) =>
    unique(names.flatMap((name) => (values.get(name) ?? '').split(/,?\s+/u).flatMap(originOf)));
  const isForm = tag === 'odm-newsletter' || tag === 'odm-lexicon';
  const asksPostcodes =
    values.has('postcode') ||
    (values.has('picker') && tag === 'odm-area-profile') ||
    isPostcode(values.get('ward'));
  return {
    forms: isForm ? origins('action') : [],
    pictures: [...(values.has('images') ? ['https:'] : []), ...origins('tiles')],
    others: unique([
      ...origins('src', 'register', 'practice', 'observations', 'grants'),
      ...(isForm ? origins('action') : []),
      ...(asksPostcodes ? [POSTCODES] : []),
      ...(values.get('source') === 'live' ? LIVE : []),
      ...(tag === 'odm-declaration' && values.has('src') ? [] : (SERVICES[tag] ?? [])),
    ]),
  };
}

const isPostcode = (text = '') => /\d[a-z]{2}\s*$/iu.test(text);

const unique = (list: readonly string[]) => [...new Set(list)];

/** The origin of an address of another site, as a list of none or one. */
function originOf(address: string): string[] {
  const text = address.replace(/^webcals?:/iu, 'https:').replace(/[{}]/gu, '');
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return [];
  return [new URL(text).origin];
}

/** The policy as it is written in a header; a site that has one adds to its lines. */
export function policyText(lines: readonly PolicyLine[]): string {
  return lines.map(({ directive, sources }) => `${directive} ${sources.join(' ')}`).join(';\n');
}
