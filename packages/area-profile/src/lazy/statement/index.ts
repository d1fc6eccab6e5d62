/** The evidence statement: loaded when somebody opens it. */
export { StatementController, type StatementHost } from './statement-controller.js';
export { styles } from './statement.styles.js';
