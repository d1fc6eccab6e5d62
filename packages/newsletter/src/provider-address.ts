import { LINK_SHORTENERS, PROVIDER_IDS, PROVIDERS, type Provider, type ProviderId } from './providers.js';

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** Values that would resolve to a page of the site itself: `“https://…”`, `www.example.org`. */
const NOT_A_URL = /^$|^www\.|[“”″\u200B]/iu;

/** The absolute http or https address; undefined for any other value. */
export function parseHttpUrl(value: string, base: string): URL | undefined {
  try {
    const url = NOT_A_URL.test(value) ? undefined : new URL(value, base);
    return /^https?:$/u.test(url?.protocol ?? '') ? url : undefined;
  } catch {
    return undefined;
  }
}

export function isSecure(address: URL | undefined): address is URL {
  return address?.protocol === 'https:' || LOOPBACK.test(address?.hostname ?? '');
}

/** Whether an address has a user name or a password: `https://service.example@other.example/` is at the second host. */
export function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

export function isShortened({ hostname }: URL): boolean {
  return LINK_SHORTENERS.some((domain) => isWithin(hostname, domain));
}

/** The known service that an address belongs to, by its domain or its path. */
export function ownerOf({ hostname, pathname, search }: URL): ProviderId | undefined {
  const host = hostname.replace(/\.$/u, '');
  return PROVIDER_IDS.find((id) => {
    const { domains = [], ownPath }: Provider = PROVIDERS[id];
    return domains.some((domain) => isWithin(host, domain)) || ownPath?.test(pathname + search);
  });
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** The provider that takes sign-ups at an address; `generic` has to be named. */
export function recogniseProvider(address: URL): ProviderId | undefined {
  const owner = ownerOf(address);
  const candidates = owner ? [owner] : PROVIDER_IDS.filter((id) => id !== 'generic');
  return candidates.find((id) => matchesProvider(PROVIDERS[id], address));
}

/** Whether a provider takes sign-ups at an address. Any host of the developer's own machine is accepted. */
export function matchesProvider({ hosts, path, requiredParams = [] }: Provider, address: URL): boolean {
  const { hostname, port, pathname, search, searchParams } = address;
  const hostMatches = !hosts || (hosts.test(hostname) && !port) || LOOPBACK.test(hostname);
  return (
    hostMatches && path.test(pathname + search) && requiredParams.every((name) => searchParams.get(name))
  );
}
