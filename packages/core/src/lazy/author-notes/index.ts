/** What is wrong with a tag, for the author of the page; fetched where there is something to say, and to whom. */
export { noteAttributes, showNote } from './author-notes.js';
