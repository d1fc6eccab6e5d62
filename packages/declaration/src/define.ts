/** Registers both elements; each has a file of its own beside its code. */
import './badge/define.js';
import './principles/define.js';
