import { create } from 'storybook/theming/create';

/** The frame around stories and the pages of text, in the font of the stories. */
export const theme = create({
  base: 'light',
  brandTitle: 'ODM widgets',
  brandUrl: './',
  fontBase: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  colorPrimary: '#B8410F',
  colorSecondary: '#2F5D80',
});
