import { PERSONAL_DATA } from '@odm-widgets/data/lexicon';
import type { ContributionStrings, FormFieldName } from './strings/types.js';

/** What was typed and ticked, by the name of the field. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

export interface FieldError {
  /** Name of the field. */
  field: string;
  message: (strings: ContributionStrings) => string;
}

const FREE_TEXTS = ['name', 'what', 'where', 'depends', 'when', 'strategy', 'photo', 'by'] as const;

/** Every error of the form, in the order of its fields. */
export function validateContribution(values: FormValues): FieldError[] {
  const text = (name: string) => (values.get(name)?.[0] ?? '').trim();
  const missing = (field: FormFieldName): FieldError[] =>
    text(field) ? [] : [{ field, message: ({ submission }) => submission.missing[field] }];
  const both = (values.get('helps') ?? []).some((group) => values.get('hinders')?.includes(group));
  const personal = FREE_TEXTS.filter((field) => PERSONAL_DATA.test(text(field))).map((field): FieldError => ({
    field,
    // Several fields may have it: what names the field tells one link to them from another.
    message: ({ form, submission }) => submission.personal(form[field]),
  }));
  const errors = [
    ...missing('kind'),
    ...(text('kind') === 'term' ? missing('name') : []),
    ...missing('what'),
    ...(both && !text('depends')
      ? [{ field: 'depends', message: ({ submission }: ContributionStrings) => submission.dependsMissing }]
      : []),
    ...personal,
    ...(text('age') === 'under-13'
      ? [{ field: 'age', message: ({ submission }: ContributionStrings) => submission.tooYoung }]
      : missing('age')),
    ...missing('consent'),
  ];
  const order = [
    'kind',
    'name',
    'what',
    'where',
    'depends',
    'when',
    'strategy',
    'photo',
    'by',
    'age',
    'consent',
  ];
  return errors.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}
