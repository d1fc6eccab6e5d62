/** One widget alone, for pages that name their scripts with integrity hashes. */
import '@odm-widgets/events/define.js';
