import { defineConfig } from 'astro/config';
import odmWidgets from './odm-widgets.js';

export default defineConfig({ integrations: [odmWidgets()] });
