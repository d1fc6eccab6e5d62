import { ConfigError } from '@odm-widgets/data';
import { closestWithAttribute } from './element/ancestors.js';

let defaultBase: string | undefined;

/** Sets the dataset's address for elements without an `api-base`; the embed script derives it from its own address. */
export function setApiBase(url: string | URL | undefined): void {
  defaultBase = url === undefined ? undefined : String(url);
}

/**
 * Address of the dataset for an element, with a trailing slash.
 *
 * @param own the element's property, which may be set without its attribute
 * @throws {ConfigError} when the element, its ancestors and `setApiBase` give no address, or one that is not a URL
 */
export function apiBaseOf(element: Element, own?: string): string {
  const inherited = closestWithAttribute(element, 'api-base')?.getAttribute('api-base');
  const base = own?.trim() || inherited?.trim() || defaultBase;
  if (!base) {
    throw new ConfigError(
      'No dataset address. Add api-base="/dataset/" to the tag or around it: where your site serves @odm-widgets/dataset.',
    );
  }
  try {
    const { href } = new URL(base, element.ownerDocument.baseURI);
    return href.endsWith('/') ? href : `${href}/`;
  } catch (cause) {
    throw new ConfigError(`api-base="${base}" is not an address such as https://…/dataset/.`, {
      cause,
    });
  }
}
