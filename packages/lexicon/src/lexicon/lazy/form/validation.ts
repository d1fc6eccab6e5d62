import { PERSONAL_DATA } from '@odm-widgets/data/lexicon';
import type { FormFieldName, SubmissionStrings } from './strings/types.js';

/** What was typed and ticked, by the name of the field. */
export type FormValues = ReadonlyMap<string, readonly string[]>;

export interface FieldError {
  /** Name of the field. */
  field: string;
  message: (strings: SubmissionStrings) => string;
}

const FREE_TEXTS = ['name', 'what', 'where', 'depends', 'when', 'strategy', 'photo', 'by'];

/** Every error of the form, in the order of its fields. */
export function validateContribution(values: FormValues): FieldError[] {
  const text = (name: string) => (values.get(name)?.[0] ?? '').trim();
  const missing = (field: FormFieldName): FieldError[] =>
    text(field) ? [] : [{ field, message: (strings) => strings.missing[field] }];
  const both = (values.get('helps') ?? []).some((group) => values.get('hinders')?.includes(group));
  const personal = FREE_TEXTS.filter((field) => PERSONAL_DATA.test(text(field))).map((field): FieldError => ({
    field,
    message: (strings) => strings.personal,
  }));
  const errors = [
    ...missing('kind'),
    ...(text('kind') === 'term' ? missing('name') : []),
    ...missing('what'),
    ...(both && !text('depends')
      ? [{ field: 'depends', message: (strings: SubmissionStrings) => strings.dependsMissing }]
      : []),
    ...personal,
    ...(text('age') === 'under-13'
      ? [{ field: 'age', message: (strings: SubmissionStrings) => strings.tooYoung }]
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
