/** The form of a statement and its downloads: loaded when `assess` asks for them. */
export { StatementController } from './statement-controller.js';
