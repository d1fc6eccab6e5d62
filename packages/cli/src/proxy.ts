import { UsageError } from './command.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Addresses of proxies, and the hosts that are reached without one. */
export interface ProxySettings {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
}

/**
 * The proxy that a machine names in `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capitals or not.
 *
 * @returns undefined when there is none, or when Node itself uses it (`NODE_USE_ENV_PROXY=1`)
 * @throws {UsageError} when a variable is no address of a proxy
 */
export function proxySettings(env: Environment): ProxySettings | undefined {
  if (env['NODE_USE_ENV_PROXY'] === '1') return undefined;
  const [httpProxy = '', httpsProxy = ''] = ['http_proxy', 'https_proxy'].map(
    (name) => addressIn(env, name) || addressIn(env, 'all_proxy'),
  );
  if (!httpProxy && !httpsProxy) return undefined;
  return { httpProxy, httpsProxy, noProxy: valueOf(env, 'no_proxy')[1] };
}

/** Runs an action whose requests go through the proxy of the machine, if it names one. */
export async function withProxy<T>(env: Environment, action: () => Promise<T>): Promise<T> {
  const settings = proxySettings(env);
  if (!settings) return action();
  // Node 20 has no proxy support of its own. Loaded only here, because few machines need it.
  const { EnvHttpProxyAgent, getGlobalDispatcher, setGlobalDispatcher } = await import('undici');
  const previous = getGlobalDispatcher();
  // Requests over http are sent to the proxy as they are: many proxies open tunnels to port 443 alone.
  const agent = new EnvHttpProxyAgent({ ...settings, proxyTunnel: false });
  setGlobalDispatcher(agent);
  try {
    return await action();
  } finally {
    setGlobalDispatcher(previous);
    await agent.close();
  }
}

/** A variable in small letters, which most programs prefer, or in capitals. */
function valueOf(env: Environment, name: string): [variable: string, value: string] {
  const variable = [name, name.toUpperCase()].find((one) => env[one]?.trim()) ?? name;
  return [variable, env[variable]?.trim() ?? ''];
}

function addressIn(env: Environment, name: string): string {
  const [variable, value] = valueOf(env, name);
  if (!value) return '';
  // Many write the host and port alone.
  const address = value.includes('://') ? value : `http://${value}`;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  if (protocol === 'http:' || protocol === 'https:') return address;
  throw new UsageError(`${variable} is no address of an HTTP proxy. Write one such as http://proxy:3128.`);
}
