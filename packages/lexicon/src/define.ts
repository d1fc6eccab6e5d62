/** Registers both elements; each has a file of its own beside its code. */
import './lexicon/define.js';
import './term/define.js';
