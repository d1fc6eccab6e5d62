import { html, nothing } from 'lit';
import type { I18n, Locale } from '@odm-widgets/core';
import { failedSources, isStaleSnapshot, type EventsModel } from '../../events.model.js';
import { cy } from './strings/cy.js';
import { en } from './strings/en.js';
import type { NoticeStrings } from './strings/types.js';

const STRINGS: Readonly<Record<Locale, NoticeStrings>> = { en, cy };

type Answer = Pick<EventsModel, 'reports' | 'now'>;

/** @param retryButton a button that loads the sources again, for those that failed */
export function noticesView(answer: Answer, i18n: I18n<object>, retryButton: unknown): unknown {
  const notes = notices(answer, i18n);
  if (!notes.length) return nothing;
  return html`<div class="notice">
    ${notes.map((note) => html`<p>${note}</p>`)} ${failedSources(answer).length ? retryButton : nothing}
  </div>`;
}

/** What a reader should know about the list before relying on it. */
export function notices(answer: Answer, { locale, format }: I18n<object>): string[] {
  const strings = STRINGS[locale];
  const failed = failedSources(answer);
  const names = failed.map(({ title }) => title || strings.unnamedSource);
  const staleDate = staleSnapshotDate(answer);
  return [
    failed.length ? strings.sourcesMissing({ names: format.list(names), n: failed.length }) : '',
    staleDate ? strings.outdated({ date: format.date(staleDate) }) : '',
    answer.reports.some(({ truncated }) => truncated) ? strings.truncated : '',
  ].filter(Boolean);
}

/** Date of the oldest snapshot that is more than a week old; undefined when all are newer. */
export function staleSnapshotDate({ reports, now }: Answer): string | undefined {
  const dates = reports
    .filter((report) => isStaleSnapshot(report, now))
    .map(({ asAt }) => asAt.slice(0, 'YYYY-MM-DD'.length));
  return dates.sort()[0];
}
