/** One Content-Security-Policy: values by the name of a directive. */
type Directives = ReadonlyMap<string, readonly string[]>;

export type FetchDirective = 'script-src' | 'connect-src';

/** What a policy decides about. */
export interface PolicyRequest {
  directive: FetchDirective;
  url: URL;
  /** Of the page. */
  page: URL;
  nonce?: string | undefined;
}

/** The directives that refuse a request, each as the policy has it; empty where every policy allows it. */
export function refusals(policies: readonly string[], request: PolicyRequest): string[] {
  return policies.flatMap((policy) => {
    const directives = parsePolicy(policy);
    const name = effective(directives, request.directive);
    return name && !allows(directives.get(name)!, request)
      ? [`${name} ${directives.get(name)!.join(' ')}`.trim()]
      : [];
  });
}

/** Whether a policy wants trusted types, and none of Lit's. */
export function refusesTrustedTypes(policies: readonly string[]): boolean {
  return policies.map(parsePolicy).some((directives) => {
    const names = directives.get('trusted-types');
    const isRequired = directives.get('require-trusted-types-for')?.includes("'script'") ?? false;
    return isRequired && names !== undefined && !names.some((name) => name === 'lit-html' || name === '*');
  });
}

function parsePolicy(policy: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const text of policy.split(';')) {
    const [name = '', ...values] = text.trim().split(/\s+/u);
    // The first of two directives of the same name counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

function effective(directives: Directives, directive: FetchDirective): string | undefined {
  const names = directive === 'script-src' ? ['script-src-elem', 'script-src'] : ['connect-src'];
  return [...names, 'default-src'].find((name) => directives.has(name));
}

function allows(sources: readonly string[], { url, page, nonce, directive }: PolicyRequest): boolean {
  if (directive === 'script-src') {
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    // Then addresses do not count, and what a script of a nonce loads is allowed.
    if (sources.includes("'strict-dynamic'")) return false;
  }
  return sources.some((source) => matches(source.toLowerCase(), url, page));
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin || isUpgrade(page, url);
  if (source === '*') return /^(?:https?|wss?):$/u.test(url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/u.test(source))
    return source === url.protocol || (source === 'http:' && url.protocol === 'https:');
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/[^?#]*)?$/u.exec(source) ?? [];
  if (!host) return false;
  return (
    matchesScheme(scheme ?? page.protocol.slice(0, -1), url) &&
    (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host) &&
    (port === '*' || (port ?? defaultPort(url)) === (url.port || defaultPort(url))) &&
    matchesPath(path, url.pathname)
  );
}

const isUpgrade = (page: URL, url: URL) =>
  page.hostname === url.hostname && page.protocol === 'http:' && url.protocol === 'https:' && !url.port;

const matchesScheme = (scheme: string, url: URL) =>
  `${scheme}:` === url.protocol || (scheme === 'http' && url.protocol === 'https:');

const defaultPort = ({ protocol }: URL) => (protocol === 'https:' ? '443' : '80');

/** A path that ends with a slash is that of a folder. */
const matchesPath = (path: string | undefined, pathname: string) =>
  path === undefined || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
