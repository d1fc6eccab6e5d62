import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { withRelativeDates } from '../scripts/serve/relative-dates.js';

const PROGRAMMES = join(import.meta.dirname, '../examples/data');
const TODAY = '/examples/today/';
const programme = (name: string) =>
  withRelativeDates(readFileSync(join(PROGRAMMES, name), 'utf8'), name, Date.now());

/** The sample programmes with dates of this week and the months that follow, as `scripts/serve.js` has them. */
const relativeDates = {
  name: 'relative-dates',
  configureServer({ middlewares }: { middlewares: { use: (path: string, handler: Handler) => void } }) {
    middlewares.use(TODAY, ({ url = '' }, response, next) => {
      const name = url.slice(1).split('?')[0];
      if (name && readdirSync(PROGRAMMES).includes(name)) response.end(programme(name));
      else next();
    });
  },
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => void }) {
    for (const name of readdirSync(PROGRAMMES))
      this.emitFile({ type: 'asset', fileName: TODAY.slice(1) + name, source: programme(name) });
  },
};
/**
 * Tables of Markdown in pages, which MDX has none of by itself: each is given to Storybook's own block for Markdown. The
 * usual extension, remark-gfm, brings forty packages for it.
 */
const tables = {
  name: 'tables',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('.mdx')) return undefined;
    const drawn = code.replaceAll(
      /(?:^\|.*\|[ \t]*\n)+/gmu,
      (table) => `<OdmMarkdown>{${JSON.stringify(table)}}</OdmMarkdown>\n`,
    );
    if (drawn === code) return undefined;
    return `import { Markdown as OdmMarkdown } from '@storybook/addon-docs/blocks';\n${drawn}`;
  },
};
type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What is built, beside the stories where it has been: the builder with the scripts that its previews load. */
const built = ['builder', 'embed']
  .filter((name) => existsSync(join(import.meta.dirname, '../dist', name)))
  .map((name) => ({ from: `../dist/${name}`, to: `/${name}` }));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../packages/dataset', to: '/dataset' },
    { from: '../examples', to: '/examples' },
    { from: '../test/fixtures/lexicon', to: '/test/fixtures/lexicon' },
    ...built,
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [tables, ...(vite.plugins ?? []), relativeDates] }),
};

export default config;
