/** The project's own wordmark with a tick: "ODM" and a check mark, in one line. All are strokes. */
export const MARK = {
  width: 104,
  height: 32,
  radius: 4,
  strokeWidth: 4,
  letters:
    'M24.5 16a8.5 8.5 0 1 1-17 0a8.5 8.5 0 1 1 17 0zM32 7.5h4a8.5 8.5 0 0 1 0 17h-4zM53 24.5v-16.5l8 10l8-10v16.5',
  tick: 'M81 17l5 5l10-12',
} as const;
