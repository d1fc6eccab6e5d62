import { showDebugPanel } from './debug/show-debug-panel.js';

/* What is needed where the address of a page has `?odm-debug`, and nowhere else. */
showDebugPanel(document, new URL('./', import.meta.url));
