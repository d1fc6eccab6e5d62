// @ts-check
/** @type {import('../list.js').ListedFault[]} */
export const faults = [
  {
    file: 'packages/data/src/nomis/client.ts',
    search: 'if (areas.some((area) => area === undefined)) return undefined;',
    replace: 'if (areas.every((area) => area === undefined)) return undefined;',
    tests: ['data/nomis.node.test.ts'],
    why: 'an area of which a part is missing has counts as if it were whole',
  },
  {
    file: 'packages/data/src/nomis/client.ts',
    search: 'index === 0 ? others : []',
    replace: 'others',
    tests: ['data/nomis.node.test.ts'],
    why: 'comparisons are requested again with every part of a large area',
  },
  {
    file: 'packages/data/src/nomis/parse-counts.ts',
    search: "if (row[VALUE] === '') continue;",
    replace: "if (row[VALUE] === '') row[VALUE] = '0';",
    tests: ['data/nomis.node.test.ts'],
    why: 'a count that was not given is nobody',
  },
  {
    file: 'packages/data/src/police/coverage.ts',
    search: 'earlier >= ENOUGH_EARLIER && crimes < earlier * FAR_BELOW',
    replace: 'earlier < 0',
    tests: ['data/police.node.test.ts'],
    why: 'a month that a force has hardly published is shown as a fall in crime',
  },
  {
    file: 'packages/data/src/police/coverage.ts',
    search: "if (gap && !(isLarge && crimes >= residents * CREDIBLE)) return { kind: 'known-gap', gap };",
    replace: '',
    tests: ['data/police.node.test.ts'],
    why: 'the trickle of other forces is shown as the crimes of Greater Manchester',
  },
  {
    file: 'packages/data/src/police/client.ts',
    search: 'return [...new Map(answers.flatMap((crimes) => [...crimes])).values()];',
    replace: 'return answers.flatMap((crimes) => [...crimes.values()]);',
    tests: ['data/police.node.test.ts'],
    why: 'a crime on the border of two parts is counted twice',
  },
  {
    file: 'packages/data/src/police/client.ts',
    search: 'if (address.length <= MAX_ADDRESS) return',
    replace: 'if (address.length > 0) return',
    tests: ['data/police.node.test.ts'],
    why: 'a detailed outline is refused by the service',
  },
  {
    file: 'packages/data/src/police/parse.ts',
    search:
      'if (expectMonth(crime.month, `${field}.month`) !== month) throwShapeError(`${field}.month`, month);',
    replace: 'expectMonth(crime.month, `${field}.month`);',
    tests: ['data/police.node.test.ts'],
    why: 'crimes of the latest month are counted for the month a year before',
  },
  {
    file: 'packages/data/src/grants/parse-grants.ts',
    search: 'recipients: namesOf(raw.recipientOrganization),',
    replace:
      "recipients: namesOf([...((raw.recipientOrganization as []) ?? []), row['recipientIndividual']]),",
    tests: ['data/grants.node.test.ts'],
    why: 'people who received a grant are named',
  },
  {
    file: 'packages/data/src/grants/summarise.ts',
    search: 'sum + Math.round(amount * 100), 0)',
    replace: 'sum + amount * 100, 0)',
    tests: ['data/grants.node.test.ts'],
    why: 'sums of pounds and pence are not exact',
  },
];
