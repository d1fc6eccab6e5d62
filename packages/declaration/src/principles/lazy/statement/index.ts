/** The form of a statement and its downloads: loaded when `assess` is set. */
export { StatementController } from './statement-controller.js';
