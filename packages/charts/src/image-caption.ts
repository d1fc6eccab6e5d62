import type { Colours } from './drawing/colours.js';

/** Text that is saved with a figure, so that the picture can be read and cited without its page. */
export interface ImageCaption {
  title: string;
  /** Sentences above the figure, the headline first. */
  sentences: readonly string[];
  /** Caveats and sources below it. */
  notes: readonly string[];
}

/** For what a picture is drawn, where that is no element of a page. */
export interface PictureStyle {
  /** In CSS pixels. */
  width: number;
  colours: Colours;
}
