import { create } from 'storybook/theming/create';

/** As the reader's system asks; widgets follow the `color-scheme` of `preview-head.html`. */
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The frame around stories and the pages of text, in the font of the stories. */
export const theme = create({
  base: isDark ? 'dark' : 'light',
  brandTitle: 'ODM widgets',
  brandUrl: './',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  colorPrimary: isDark ? '#FFB08A' : '#B8410F',
  // Storybook darkens it behind white text.
  colorSecondary: isDark ? '#60A8D7' : '#2F5D80',
  ...(isDark ? { appPreviewBg: '#16191C', appContentBg: '#16191C', textColor: '#E8EAED' } : {}),
});
