/** What a server-rendered page loads: support for hydration, before Lit, then the widget that `?define=` names. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import(new URL(import.meta.url).searchParams.get('define')!);
