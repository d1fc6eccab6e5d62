import type { Attribute } from '../configuration/configuration.js';

/** What the builder tells the page in its preview frame. */
export interface PreviewMessage {
  type: 'odm-preview';
  tag: string;
  attributes: readonly Attribute[];
  language: 'en' | 'cy';
  isDark: boolean;
}

/** What that page says when it listens. */
export interface PreviewReady {
  type: 'odm-preview-ready';
}

/** What the page in a frame says of its height; the same as pages of places do. */
export interface HeightMessage {
  type: 'odm-frame-height';
  height: number;
}
