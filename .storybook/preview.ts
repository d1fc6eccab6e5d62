import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { version } from '../packages/embed/package.json';
import { controlsOf, type ArgType, type Control, type Declaration } from '../stories/support/controls.js';
import type { Playground } from '../stories/support/playground.js';
import { tagOf, type Args } from '../stories/support/tag.js';
import { ScrollingTables } from './scrolling-tables.js';
import { theme } from './theme.js';

interface Manifest {
  modules?: { declarations?: (Declaration & { events?: { name?: string }[] })[] }[];
}

const manifests = import.meta.glob<Manifest>('../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
const modules = Object.values(manifests).flatMap(({ modules = [] }) => modules);
setCustomElementsManifest({ schemaVersion: '1.0.0', modules });
const declarations = modules.flatMap(({ declarations: own = [] }) => own);

// Storybook has the figures beside itself, for stories and for pages without one.
document.documentElement.setAttribute('api-base', new URL('dataset/', document.baseURI).href);

// Events of widgets leave their shadow roots, so one listener for each name hears all of them.
for (const name of new Set(declarations.flatMap(({ events = [] }) => events.map((event) => event.name))))
  if (name?.startsWith('odm-')) {
    const log = action(name);
    document.addEventListener(name, (event) => {
      const { model, error, detail } = event as Event & { model?: unknown; error?: Error; detail?: unknown };
      log({ tag: (event.target as Element).localName, value: model ?? error?.message ?? detail });
    });
  }

const SCRIPT = `<script type="module" src="https://cdn.jsdelivr.net/npm/@odm-widgets/embed@${version}/dist/embed/odm-widgets.js"></script>`;
/** What an attribute that is not set is in its control. */
const EMPTY: Partial<Record<Control, string | boolean>> = { boolean: false, text: '' };
type Parameters = Partial<Playground['parameters']>;

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    backgrounds: {
      options: { light: { name: 'light', value: '#FFFFFF' }, dark: { name: 'dark', value: '#16191C' } },
    },
    controls: { expanded: true, sort: 'none', matchers: { color: /^--odm-color-/u } },
    docs: {
      theme,
      components: { Markdown: ScrollingTables },
      source: {
        language: 'html',
        /** The tag as the controls have it now, with its script. */
        transform: (code: string, { parameters, args }: { parameters: Parameters; args: Args }) =>
          parameters.playground ? tagOf(parameters.playground, args, SCRIPT) : code,
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guide',
          [
            'On your website',
            'Attributes',
            'In your colours',
            'Browsers',
            'Server rendering',
            '*',
            'Data protection',
            'Conformance',
          ],
          'Widgets',
          ['*', 'All states'],
          'Tokens',
          'Decisions',
        ],
      },
    },
  },
  argTypesEnhancers: [
    // States are shown as they are; a story with controls has one for everything that changes what is drawn.
    ({ parameters }) => {
      const { playground } = parameters as Parameters;
      const declaration = declarations.find(({ tagName }) => tagName === playground?.tag);
      return declaration ? controlsOf(declaration, playground?.hidden) : {};
    },
  ],
  // An empty field for everything that is not set, so that each control can be used at once.
  argsEnhancers: [
    ({ argTypes, parameters, initialArgs }) =>
      (parameters as Parameters).playground
        ? Object.fromEntries(
            Object.entries(argTypes as Record<string, ArgType>)
              .filter(([name, { control }]) => !(name in initialArgs) && control.type in EMPTY)
              .map(([name, { control }]) => [name, EMPTY[control.type]]),
          )
        : {},
  ],
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
      },
    },
    theme: {
      description: 'Theme of the widget',
      toolbar: {
        icon: 'contrast',
        items: [
          { value: 'auto', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'auto' },
  decorators: [
    (story, { globals }) => {
      const locale = String(globals['locale']);
      document.documentElement.lang = locale;
      queueMicrotask(() => setTheme(String(globals['theme'])));
      // A page with text says that its stories are English. On a background that is chosen, colours are those for it.
      const scheme = (globals['backgrounds'] as { value?: string } | undefined)?.value;
      return html`<div
        lang=${locale}
        style=${scheme ? `color-scheme: ${scheme}; color: CanvasText` : nothing}
      >
        ${story()}
      </div>`;
    },
  ],
};

/** Widgets that the toolbar gave a theme, with the one they had. */
const themed = new WeakMap<Element, string | null>();

/** Stories put widgets anywhere; the attribute is the widget's own. */
function setTheme(theme: string): void {
  for (const element of document.querySelectorAll('#storybook-root *, .sb-story *')) {
    if (!element.localName.startsWith('odm-')) continue;
    if (!themed.has(element)) {
      if (theme === 'auto') continue;
      themed.set(element, element.getAttribute('theme'));
    }
    const shown = theme === 'auto' ? themed.get(element) : theme;
    if (theme === 'auto') themed.delete(element);
    if (shown === null || shown === undefined) element.removeAttribute('theme');
    else element.setAttribute('theme', shown);
  }
}

export default preview;
