/** Observations, loaded after the first content where a lexicon or the tag names any. */
import { observationStyles } from './observations.styles.js';

export { ObservationsController } from './observations-controller.js';
export const styles = [observationStyles];
