import type { NoticeStrings } from './types.js';

export const cy: NoticeStrings = {
  sourcesMissing: ({ names, n }) =>
    `Ni ellid cyrraedd ${names}, felly gall fod ${n === 1 ? 'ei' : 'eu'} digwyddiadau ar goll. Dangosir y lleill.`,
  unnamedSource: 'un calendr',
  outdated: ({ date }) => `Diweddarwyd y rhestr hon ddiwethaf ar ${date}. Holwch y trefnydd cyn mynd.`,
  truncated: 'Mae rhagor o ddigwyddiadau nag y gellir eu rhestru yma.',
};
