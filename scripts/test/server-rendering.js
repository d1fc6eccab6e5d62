// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { widgetsIn } from '../discover-widgets.js';

/**
 * Serves example pages as a server that renders widgets sends them, without scripts:
 * `/server-rendered/plain.html` is `examples/plain.html` with the shadow root of every widget in it.
 *
 * @param {string} root
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverRenderingPlugin(root) {
  return {
    name: 'server-rendering',
    async serve({ path }) {
      const [, page] = /^\/server-rendered\/([\w-]+\.html)$/u.exec(path) ?? [];
      return page ? { body: await renderPage(root, page), type: 'html' } : undefined;
    },
  };
}

/** @returns {Promise<string>} */
async function renderPage(/** @type {string} */ root, /** @type {string} */ page) {
  await Promise.all(widgetsIn(root).map(({ define }) => import(define)));
  const source = readFileSync(join(root, 'examples', page), 'utf8');
  const [, lang = 'en'] = /<html lang="([\w-]+)"/u.exec(source) ?? [];
  const [, body = ''] = /<body>([\s\S]*)<\/body>/u.exec(source) ?? [];
  const markup = body
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<script(?! type="application\/ld\+json")[\s\S]*?<\/script>/gu, '');
  return `<!doctype html>
<html lang="${lang}" api-base="/dataset/">
  <head><meta charset="utf-8" /><title>${page}</title></head>
  <body>${await collectResult(render(html`${unsafeStatic(markup)}`))}</body>
</html>
`;
}
