/** Loaded when the form has a configuration error, or an attribute without effect. */
export { configErrorMessage, ignoredMessage, unknownProvider } from '../../config-error-messages.js';
export { configErrorsView } from './config-errors.view.js';
