import { resizeFrames } from './frame-sizes.js';

resizeFrames(document);
