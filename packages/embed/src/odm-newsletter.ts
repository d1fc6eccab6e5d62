/** One widget alone, for pages that name their scripts with integrity hashes. It has no figures, and so no dataset. */
import '@odm-widgets/newsletter/define.js';
