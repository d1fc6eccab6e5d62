/** One widget alone, for pages that name their scripts with integrity hashes. */
import { setApiBase } from '@odm-widgets/core/api-base.js';
import '@odm-widgets/representation/representation/define.js';

setApiBase(new URL('../dataset/', import.meta.url));
