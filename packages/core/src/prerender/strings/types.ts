/** Words that only prerendered content has. */
export interface PrerenderStrings {
  /** A link to the publisher, which starts the widget where there are scripts. */
  more: Readonly<Record<'figures' | 'list', string>>;
}
