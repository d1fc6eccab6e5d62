import type { Message } from '@odm-widgets/core';

export interface TermStrings {
  loading: string;
  /** Read out when a definition opens. */
  announced: (name: string, meaning: string) => string;
  unknown: Message<'name'>;
  failed: string;
  more: string;
  close: string;
  starter: string;
}
