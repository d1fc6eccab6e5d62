/** Registers both widgets of the package; a page that shows one imports its own file. */
import './political-control/define.js';
import './representation/define.js';
