// Table, sections, downloads: what comes as soon as the first content is drawn.
export { DetailsController } from './details-controller.js';
export { styles } from './details.styles.js';
export { caveats } from './details.summary.js';
export { toTable } from './details.table.js';
export { detailsI18n } from './details-i18n.js';
