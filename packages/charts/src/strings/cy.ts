import type { ChartStrings } from './types.js';

export const cy: ChartStrings = {
  hint: 'Defnyddiwch y bysellau saeth i fynd o bwynt i bwynt.',
  roleDescription: 'siart',
  failed: 'Ni ellid llunio’r siart yma. Mae’r un ffigurau yn y tabl.',
  close: 'Cau',
  exploreFailed:
    'Nid yw gosodiadau diogelwch y wefan hon yn caniatáu golygydd y siart. Mae’r un ffigurau yn y tabl a’r lawrlwythiad.',
};
