import type { Message } from '@odm-widgets/core';

export interface NoticeStrings {
  sourcesMissing: (words: { names: string; n: number }) => string;
  unnamedSource: string;
  outdated: Message<'date'>;
  truncated: string;
}
