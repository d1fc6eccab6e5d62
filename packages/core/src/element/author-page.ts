import { isServer } from 'lit';

/**
 * Where a page is made and tried, and not yet read, in its host, its query and the address of the page around it: one's
 * own machine, previews of a site, and editors, which show a page in a frame of their own site.
 */
const TRIED = /^(?:localhost|127\.|\[)|\.(?:local|localhost|test) |\b(?:preview|staging|odm-debug)\b/u;
/** The same in the last two: a host may well be called after an editor. */
const EDITED = /\b(?:admin|edit|editor)\b/u;

/**
 * Whether the author of the page may be looking at it: on a machine of their own or a preview, in an editor, or with
 * `?odm-debug` in the address. `<html data-odm-debug="off">` says no, for a demonstration.
 */
export function isAuthorPage(): boolean {
  if (isServer || document.documentElement.dataset['odmDebug'] === 'off') return false;
  const { hostname, search } = location;
  // `frameElement` is null in a frame of another site.
  const around = `${search} ${frameElement?.ownerDocument.location.href}`;
  return TRIED.test(`${hostname} ${around}`) || EDITED.test(around);
}
