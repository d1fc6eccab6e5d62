/** Open terms, search and saved files: loaded right after the first content. */
import { detailsStyles } from './details.styles.js';

export { DetailsController } from './details-controller.js';
export const styles = [detailsStyles];
