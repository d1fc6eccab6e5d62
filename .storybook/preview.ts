import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

interface Manifest {
  modules?: unknown[];
}

// Attributes, slots, parts, events and CSS properties in the docs come from the published manifests.
const manifests = import.meta.glob<Manifest>('../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: Object.values(manifests).flatMap(({ modules }) => modules ?? []),
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: {
      options: { light: { name: 'light', value: '#FFFFFF' }, dark: { name: 'dark', value: '#16191C' } },
    },
    controls: { expanded: true },
  },
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
      const page = document.documentElement;
      page.lang = String(globals['locale']);
      page.setAttribute('api-base', new URL('dataset/', document.baseURI).href);
      const box = story();
      queueMicrotask(() => setTheme(String(globals['theme'])));
      return box;
    },
  ],
};

/** Stories put widgets anywhere; the attribute is the widget's own. */
function setTheme(theme: string): void {
  if (theme === 'auto') return;
  for (const element of document.querySelectorAll('#storybook-root *, .docs-story *')) {
    if (!element.localName.startsWith('odm-')) continue;
    element.setAttribute('theme', theme);
  }
}

export default preview;
