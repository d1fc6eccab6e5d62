import type { GetHint, HintContext } from '@odm-widgets/core/hint.js';
import { requestEarly } from '@odm-widgets/data/early-requests.js';
import { inheritedAttribute } from './inherited-attribute.js';
import { HASH } from './loader-data.js';

export interface PreloadOptions extends Pick<HintContext, 'councilOf'> {
  /** Address of the loader. */
  address: string;
  /** Files, each with the rows of those that it imports, as `FILES` of `loader-data.ts` has them. */
  rows: readonly (readonly string[])[];
  /** By tag. */
  hints: Readonly<Record<string, GetHint>>;
}

/**
 * Requests at once, in parallel, what the first content of an element needs: what the file of its widget imports,
 * what that imports later for these attributes, and the figures they name.
 */
export function preload(element: Element, options: PreloadOptions): void {
  const { localName: tag, ownerDocument } = element;
  const locale = element.matches(':lang(cy)') ? 'cy' : 'en';
  const { baseURI: baseUrl } = ownerDocument;
  const hint = options.hints[tag]?.((name) => element.getAttribute(name), { ...options, locale, baseUrl });
  // Only Welsh has rows of its own.
  preloadModules([tag, `${tag}.${locale}`, ...(hint?.chunks ?? [])], options);
  if (!hint) return;
  for (const [address, accept] of hint.addresses ?? []) requestEarly(new URL(address, baseUrl).href, accept);
  const base = inheritedAttribute(element, 'api-base')?.trim();
  const { href } = base ? new URL(base, baseUrl) : new URL('../dataset/', options.address);
  for (const path of hint.files) requestEarly(`${href}${href.endsWith('/') ? '' : '/'}${path}`);
}

/** Preloads chunks, by their names without the hash, and what they and the files of tags import. */
function preloadModules(
  names: readonly string[],
  { address, rows }: Pick<PreloadOptions, 'address' | 'rows'>,
): void {
  for (const [name = '', ...imports] of rows)
    if (names.includes(name))
      for (const file of [name, ...imports.map((index) => rows[Number.parseInt(index, 36)]![0]!)])
        // A tag is imported by its own name, and is no chunk.
        if (!file.startsWith('odm-')) preloadModule(new URL(`./chunks/${file}-${HASH}.js`, address).href);
}

const preloaded = new Set<string>();

function preloadModule(href: string): void {
  if (preloaded.has(href)) return;
  preloaded.add(href);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  // Under a policy of nonces, what the loader loads has the loader's own.
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  if (nonce) link.nonce = nonce;
  // The page's head stays as its author wrote it.
  for (const end of ['load', 'error']) link.addEventListener(end, () => link.remove());
  document.head.append(link);
}
