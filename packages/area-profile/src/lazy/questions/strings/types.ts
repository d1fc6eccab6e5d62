import type { Message } from '@odm-widgets/core';
import type { QuestionId } from '../questions.model.js';

export interface QuestionStrings {
  question: Readonly<Record<QuestionId, Message<'area'>>>;
  /** Button that opens the section with the answer. */
  open: Message<'section'>;
  /** What is said of a question that no section answers. */
  elsewhere: string;
}
