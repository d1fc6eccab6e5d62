import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prerender } from '@odm-widgets/cli/prerender.js';

/** An integration of Astro 5: the pages it has built get what their widgets show. */
export default function odmWidgets() {
  return {
    name: 'odm-widgets',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        for (const file of await readdir(root, { recursive: true })) {
          if (!file.endsWith('.html')) continue;
          const path = join(root, file);
          const page = await readFile(path, 'utf8');
          const { html, tags } = await prerender(page, { root, path: `/${file}` });
          for (const { tag, line, outcome, reason } of tags)
            if (outcome === 'left') logger.warn(`${file}:${line}: <${tag}> was left: ${reason}.`);
          if (html !== page) await writeFile(path, html);
        }
      },
    },
  };
}
