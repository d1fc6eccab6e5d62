/** "no events", "1 event", "12 events". */
export function englishEventCount(n: number, count: string): string {
  return n === 1 ? '1 event' : `${n === 0 ? 'no' : count} events`;
}

/** After a number Welsh has the singular; "dau" softens what follows: "2 ddigwyddiad". */
export function welshEventCount(n: number, count: string): string {
  return n === 2 ? '2 ddigwyddiad' : `${count} digwyddiad`;
}
