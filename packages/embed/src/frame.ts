import { reportHeight } from './frame-height.js';

reportHeight(window);
