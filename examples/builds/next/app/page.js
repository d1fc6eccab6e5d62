import { createElement } from 'react';
import Script from 'next/script';
import { prerenderedContent } from '../prerendered.js';

const WARD = { ward: 'E05011351', authority: 'E08000003' };

export default async function Page() {
  const content = await prerenderedContent('odm-ward-deprivation', WARD);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Deprivation in Ardwick'),
    createElement('odm-ward-deprivation', {
      ...WARD,
      lang: 'en',
      // What the widget has on the server is its own: React does not look into it again.
      dangerouslySetInnerHTML: { __html: content },
      suppressHydrationWarning: true,
    }),
    createElement(Script, {
      type: 'module',
      src: 'https://cdn.jsdelivr.net/npm/@odm-widgets/embed@0.1.0/dist/embed/odm-widgets.js',
    }),
  );
}
