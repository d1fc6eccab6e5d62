import type { SectionId } from '../../section-ids.js';

export type QuestionId =
  | 'old'
  | 'employment'
  | 'tenure'
  | 'children'
  | 'kinds'
  | 'crimes'
  | 'anti-social'
  | 'safer'
  | 'grants'
  | 'representatives'
  | 'voting'
  | 'planning';

/** What people ask in workshops, and the section that answers; none for what no section has. */
const QUESTIONS: readonly { id: QuestionId; section: SectionId | undefined }[] = [
  { id: 'employment', section: 'work' },
  { id: 'children', section: 'income' },
  { id: 'kinds', section: 'domains' },
  { id: 'crimes', section: 'crime-reports' },
  { id: 'anti-social', section: 'crime-reports' },
  { id: 'safer', section: 'crime' },
  { id: 'grants', section: 'grants' },
  { id: 'old', section: 'age' },
  { id: 'tenure', section: 'tenure' },
  { id: 'representatives', section: 'representation' },
  { id: 'voting', section: 'turnout' },
  { id: 'planning', section: undefined },
];

export interface Question {
  id: QuestionId;
  section: SectionId | undefined;
}

/** Questions that one of the shown sections answers, and those that none has an answer to. */
export function questionsFor(sections: readonly SectionId[]): Question[] {
  return QUESTIONS.filter(({ section }) => section === undefined || sections.includes(section));
}
