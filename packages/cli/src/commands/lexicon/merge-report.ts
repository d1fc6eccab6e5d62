import {
  CONTRIBUTION_FIELDS,
  type LeftOut,
  type Merged,
  type MergeResult,
  type RefusalReason,
} from '@odm-widgets/data/lexicon';
import { GROUPS } from '@odm-widgets/data/model';
import { counted } from './findings.js';

type Words = readonly [problem: string, fix: string];

const REFUSALS: Readonly<Record<RefusalReason, Words>> = {
  robot: ['a field is filled in that people do not see', 'A robot has most likely sent it: delete it.'],
  consent: ['there is no consent to publish it', 'Ask who sent it, or delete it.'],
  age: ['nobody has said that the contributor is over 13', 'Delete it, unless whoever sent it can say so.'],
  kind: ['it is neither a term nor an observation', 'Write term or observation in kind.'],
  what: ['it says nothing', 'Write in what what it means or what is there, or delete it.'],
  name: ['the term has no name', 'Write it in name.'],
  shape: ['one of its fields is an object or a list of lists', 'Write every field as text.'],
  long: ['one of its texts has more than 5,000 characters', 'Shorten it, with the consent of who wrote it.'],
  personal: [
    'it holds what looks like an email address or a telephone number',
    'Read it, and take that out.',
  ],
};

const OUTCOMES: Readonly<Record<Exclude<MergeResult['outcome'], 'refused'>, (id: string) => string>> = {
  'new-term': (id) => `new term, proposed: ${id}. Give it a theme.`,
  quote: (id) => `taken as a quote of the term ${id}, which is there already.`,
  observation: (id) => `taken as the observation ${id}.`,
  known: (id) => `nothing new: ${id} has it already.`,
  withdrawn: (id) =>
    `not taken: ${id} has it without consent, which was taken back. Delete it where your form keeps it.`,
  other: (id) =>
    `not taken: the observation ${id} is there already and says something else, which stays. If this is what it should say, change it there; if it is another one, give it another id.`,
};

const LEFT_OUT: Readonly<Record<Exclude<LeftOut['reason'], 'no-property'>, Words>> = {
  position: [
    'which is no position on Earth',
    'Write a latitude from -90 to 90 and a longitude from -180 to 180, each as one number.',
  ],
  group: ['which is no group that is known', `Write one or several of: ${GROUPS.join(', ')}.`],
  both: [
    'which is in helps and in hinders, and nothing says on what it depends',
    'Write that in depends, or take the group out of one of them.',
  ],
  condition: [
    'which is about groups in both helps and hinders, and there is none',
    'Write the group in both, or write this into "on" of one of the effects.',
  ],
  language: ['which is no code of a language; taken as English', 'Write one such as en or cy.'],
  accepted: ['which the term does not say', 'Your group decides: if you agree, add it to the term.'],
};

/** What a term or an observation has no property for. */
function withoutProperty(field: LeftOut['field']): Words {
  if (field === 'name') return ['since an observation has no name', 'Write it into what, if it matters.'];
  if (field === 'by') return ['since a term names nobody', 'Thank them elsewhere, if they wish.'];
  return [
    'which a term does not keep',
    'If it matters, write it into the meaning, or send it as an observation, which keeps it.',
  ];
}

/**
 * What became of each contribution, a line each, with a line for everything of it that was left out.
 *
 * @param nameOf what a contribution is called by its position in the file, such as "row 2"
 */
export function mergeReport({ results, unread }: Merged, nameOf: (number: number) => string): string {
  if (!results.length) return 'There was nothing to take.';
  const count = (...outcomes: readonly string[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const partly = results.filter(({ leftOut }) => leftOut.length).length;
  const lines = [
    `${counted(results.length, 'contribution')}: ${count('new-term', 'quote', 'observation')} taken, ${count('known')} there already, ${count('refused', 'withdrawn', 'other')} not taken.`,
    ...(partly
      ? [
          `Of ${partly}, a part was left out, which stands below each. Add it to the files that were written, or mend what was sent and merge anew into the files as they were.`,
        ]
      : []),
    ...(unread.length
      ? [`Fields that were not read: ${unread.join(', ')}. There are: ${CONTRIBUTION_FIELDS.join(', ')}.`]
      : []),
    '',
    ...results.map((result) => resultText(result, nameOf(result.number))),
  ];
  return lines.join('\n');
}

function resultText({ title, outcome, id, sentId, refused, leftOut }: MergeResult, name: string): string {
  const said =
    outcome === 'refused'
      ? `not taken: ${refused.map((reason) => REFUSALS[reason][0]).join('; ')}.\n  → ${refused.map((reason) => REFUSALS[reason][1]).join(' ')}`
      : OUTCOMES[outcome](id);
  return [
    `${name}${sentId ? `, id ${sentId}` : ''}: ${title ? `“${title}” ` : ''}${said}`,
    ...leftOut.map(leftOutText),
  ].join('\n');
}

function leftOutText({ field, value, reason }: LeftOut): string {
  const [problem, fix] = reason === 'no-property' ? withoutProperty(field) : LEFT_OUT[reason];
  const name = field === 'latitude' ? 'latitude, longitude' : field;
  return `  left out: ${name} “${value.replace(/\s+/gu, ' ')}”, ${problem}.\n  → ${fix}`;
}
