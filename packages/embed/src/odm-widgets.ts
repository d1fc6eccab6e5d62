/**
 * The one script a page needs:
 * `<script type="module" src="https://…/embed/odm-widgets.js"></script>`
 */
import { setApiBase } from '@odm-widgets/core/api-base.js';
import { autoload } from './autoload.js';

setApiBase(new URL('../dataset/', import.meta.url));
autoload(document, (name) => import(/* @vite-ignore */ new URL(`./odm-${name}.js`, import.meta.url).href));
