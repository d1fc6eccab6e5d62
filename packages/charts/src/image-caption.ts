import type { Colours } from './drawing/colours.js';
import type { WordsLanguage } from './drawing/drawing.js';

/** Text that is saved with a figure, so that the picture can be read and cited without its page. */
export interface ImageCaption {
  title: string;
  /** Sentences above the figure, the headline first. */
  sentences: readonly string[];
  /** Caveats and sources below it. */
  notes: readonly string[];
  /** Of these words and those of the figure; undefined where they are English. */
  language?: WordsLanguage;
}

/** Width, text size and colours of an image that is drawn without an element of a page. */
export interface ImageStyle {
  /** In CSS pixels. */
  width: number;
  colours: Colours;
}
