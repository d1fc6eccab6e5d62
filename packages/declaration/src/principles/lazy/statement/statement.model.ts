import type { DeclarationStatement, PrincipleAnswer } from '@odm-widgets/data/model';

/** A principle that has not been answered. */
export const NO_ANSWER: PrincipleAnswer = { applies: '', does: '' };

const isAnswered = ({ applies, does }: PrincipleAnswer) => applies !== '' || does.trim() !== '';

/** The number of principles that have an answer. */
export function countAnswers({ answers }: DeclarationStatement): number {
  return [...answers.values()].filter(isAnswered).length;
}

/** Fills what is empty in the visitor's statement from a file, and replaces nothing. */
export function mergeStatements(
  own: DeclarationStatement,
  opened: DeclarationStatement,
): DeclarationStatement {
  const kept = [...own.answers].filter(([, answer]) => isAnswered(answer));
  return {
    organisation: own.organisation.trim() ? own.organisation : opened.organisation,
    answers: new Map([...opened.answers, ...kept]),
  };
}
