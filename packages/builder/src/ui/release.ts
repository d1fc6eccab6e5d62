import { getJson } from '@odm-widgets/data/http';
import { parsePlaces, type PlaceIndex } from '../places/find-places.js';
import type { Release, SitePages } from '../outputs/output.js';

/** Loopback, where a site is only of the machine itself. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** The release that this builder is of: what the build has written beside it, and where it is hosted. */
export async function loadRelease(base: string): Promise<Release> {
  const site = new URL('../', base);
  const [written, published] = await Promise.all([
    getJson(new URL('release.json', base).href) as Promise<Omit<Release, 'site' | 'isLocal' | 'published'>>,
    // A site without the file has no pages, and one that does not answer offers none.
    (getJson(new URL('w/pages.json', site).href) as Promise<SitePages>).catch(() => undefined),
  ]);
  return { ...written, published, site: site.href, isLocal: LOCAL.test(site.hostname) };
}

/** Loads the list of places once; again after a failure. */
export function placeLoader(base: string): () => Promise<PlaceIndex> {
  let loading: Promise<PlaceIndex> | undefined;
  return () => {
    loading ??= getJson(new URL('places.json', base).href).then(parsePlaces);
    loading.catch(() => (loading = undefined));
    return loading;
  };
}
