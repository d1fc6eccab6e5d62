/** "no events", "1 event", "12 events". */
export function englishEventCount(n: number, count: string): string {
  return n === 1 ? '1 event' : `${n === 0 ? 'no' : count} events`;
}

/** Welsh uses the singular after a number, and "dau" (two) takes the soft mutation: "2 ddigwyddiad". */
export function welshEventCount(n: number, count: string): string {
  return n === 2 ? '2 ddigwyddiad' : `${count} digwyddiad`;
}
