const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

export interface ConsoleLine {
  level: (typeof LEVELS)[number];
  text: string;
}

/**
 * Captures console output until `release`, so that a test can assert it. The test runner counts any other console
 * output as a failure.
 */
export function captureConsole(): { lines: ConsoleLine[]; release: () => void } {
  const lines: ConsoleLine[] = [];
  const before = LEVELS.map((level) => console[level]);
  for (const level of LEVELS) {
    console[level] = (...args: unknown[]) => void lines.push({ level, text: args.map(String).join(' ') });
  }
  const release = (): void => LEVELS.forEach((level, index) => (console[level] = before[index]!));
  return { lines, release };
}
