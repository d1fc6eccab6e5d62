import { showPreviews } from './ui/show-previews.js';

showPreviews(window);
