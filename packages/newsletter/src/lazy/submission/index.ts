/** Loaded when the form is first focused or submitted. */
export { SubmissionController } from './submission-controller.js';
