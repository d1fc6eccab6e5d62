/**
 * The one script a page needs:
 * `<script type="module" src="https://…/embed/odm-widgets.js"></script>`
 *
 * Each widget's own file lies beside this one, and finds the dataset from there.
 */
import { autoload } from './autoload.js';

autoload(document, (name) => import(/* @vite-ignore */ new URL(`./odm-${name}.js`, import.meta.url).href));
