/** The form to contribute, loaded where the tag names where it posts to. */
import { summaryStyles } from './contribution.styles.js';

export { ContributionController } from './contribution-controller.js';
export const styles = [summaryStyles];
