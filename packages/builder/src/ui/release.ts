import { getJson } from '@odm-widgets/data/http';
import { parsePlaces, type PlaceIndex } from '../places/find-places.js';
import type { Release } from '../outputs/output.js';

/** Loopback, where a site is only of the machine itself. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** The release that this builder is of: what the build has written beside it, and where it is hosted. */
export async function loadRelease(base: string): Promise<Release> {
  const written = (await getJson(new URL('release.json', base).href)) as Omit<Release, 'site' | 'isLocal'>;
  const site = new URL('../', base);
  return { ...written, site: site.href, isLocal: LOCAL.test(site.hostname) };
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
