/** Text that is saved with a figure, so that the picture can be read and cited without its page. */
export interface ImageCaption {
  title: string;
  /** Sentences above the figure, the headline first. */
  sentences: readonly string[];
  /** Caveats and sources below it. */
  notes: readonly string[];
}
