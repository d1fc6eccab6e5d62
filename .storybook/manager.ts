import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'ODM widgets',
    brandUrl: './',
    fontBase: FONT,
    colorPrimary: '#B8410F',
    colorSecondary: '#2F5D80',
  }),
});
