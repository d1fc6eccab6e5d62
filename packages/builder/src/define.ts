import { Builder } from './ui/builder.js';
import { PlaceSearch } from './ui/place-search.js';
import { PreviewFrame } from './ui/preview-frame.js';

customElements.define('odm-place-search', PlaceSearch);
customElements.define('odm-preview-frame', PreviewFrame);
customElements.define('odm-builder', Builder);
