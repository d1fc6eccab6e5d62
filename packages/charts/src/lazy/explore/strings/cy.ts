import type { ExploreStrings } from './types.js';

export const cy: ExploreStrings = {
  close: 'Cau',
  loading: 'Yn nôl y siart…',
  failed:
    'Nid yw gosodiadau diogelwch y dudalen hon yn caniatáu’r siart rhyngweithiol. Mae’r un ffigurau yn y tabl, ac mae’r fanyleb isod yn llunio’r siart yn unrhyw le arall.',
  show: (label) => `Dangos ${label}`,
  all: 'Popeth',
  hint: 'Pwyntiwch at farc i’w ddarllen; cliciwch ar un i ddangos ei resi yn unig.',
  rows: ({ count, of: total }) => `${count} o ${total} rhes`,
  table: 'Ffigurau’r siart',
  saveSvg: 'Cadw fel SVG',
  savePng: 'Cadw fel PNG',
  source: 'Ffynhonnell (Vega-Lite)',
  editor: 'Agor yng ngolygydd Vega (vega.github.io)',
  editorBlocked: 'Ni agorodd y porwr y golygydd. Copïwch y ffynhonnell iddo yn lle hynny.',
  spec: 'Y fanyleb a gyhoeddwyd',
  saved: (fileName) => `Cadwyd fel ${fileName}.`,
};
