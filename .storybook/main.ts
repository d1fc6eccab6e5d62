import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../packages/dataset', to: '/dataset' },
    { from: '../examples', to: '/examples' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
