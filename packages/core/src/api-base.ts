import { ConfigError } from '@odm-widgets/data';
import { closestWithAttribute } from './element/ancestors.js';

let defaultBase: string | undefined;

/** Where the dataset lies when no `api-base` says otherwise; the script tag sets it from its own address. */
export function setApiBase(url: string | URL | undefined): void {
  defaultBase = url === undefined ? undefined : String(url);
}

/**
 * Address of the dataset for an element, with a slash at its end.
 *
 * @param own what the element itself says, when that is not in its attribute
 * @throws {ConfigError} when neither the element, nor anything around it, nor the script says where
 */
export function apiBaseOf(element: Element, own?: string): string {
  const around = closestWithAttribute(element, 'api-base')?.getAttribute('api-base');
  const base = own?.trim() || around?.trim() || defaultBase;
  if (!base) {
    throw new ConfigError(
      'No dataset address. Add api-base="https://…/dataset/" to the tag or around it, or call setApiBase().',
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
