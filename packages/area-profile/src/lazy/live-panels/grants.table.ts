import type { DataTable } from '@odm-widgets/core';
import type { GrantList } from '@odm-widgets/data/grants';
import { recipientsOf } from './grants.summary.js';
import type { LiveI18n } from './types.js';

export function grantTable({ grants }: GrantList, area: string, { strings, format }: LiveI18n): DataTable {
  const { columns, toSomebody, caption } = strings.grants;
  return {
    caption: caption({ area }),
    columns: [
      { key: 'title', label: columns.title },
      { key: 'awarded', label: columns.day },
      { key: 'funder', label: columns.funder },
      { key: 'recipient', label: columns.recipient },
      { key: 'amount', label: columns.amount, numeric: true },
      { key: 'currency', label: columns.currency },
    ],
    rows: grants.map((grant) => [
      grant.title,
      format.date(grant.day),
      grant.funders.join(', '),
      recipientsOf(grant) || toSomebody,
      // Tables write numbers with one decimal.
      Number.isInteger(grant.amount) ? grant.amount : grant.amount.toFixed(2),
      grant.currency,
    ]),
  };
}
