// @ts-check
/** The driver of a browser no longer answered, so not every file was tested. */
export const UNANSWERED = 75;
