/** The figures without a widget, for a page that draws its own: `import { DatasetClient } from "…/embed/odm-data.js"`. */
export { DatasetClient } from '@odm-widgets/data/dataset';
export { DOMAINS, RELEASE_DESCRIPTIONS, RELEASES } from '@odm-widgets/data/model';
