/** What is needed when somebody signs up, or where something is missing, in one piece that is fetched then. */
export { adviceFor, warningFor } from './newsletter.advice.js';
export { Conduct } from './newsletter.conduct.js';
export { moreStrings } from './newsletter.more.strings.js';
export { refusedView, unsaidView } from './newsletter.more.view.js';
