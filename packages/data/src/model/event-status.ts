// Lists of their own: only a snapshot is held against them, and no other source needs them.

/** What may have become of an event. */
export const EVENT_STATUSES = [
  'scheduled',
  'cancelled',
  'postponed',
  'rescheduled',
  'moved-online',
  'sold-out',
  'tentative',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Where one can take part. */
export const ATTENDANCE = ['in-person', 'online', 'mixed'] as const;
export type Attendance = (typeof ATTENDANCE)[number];
