import type { ExploreStrings } from './types.js';

export const cy: ExploreStrings = {
  close: 'Cau',
  exploreFailed:
    'Nid yw gosodiadau diogelwch y wefan hon yn caniatáu golygydd y siart. Mae’r un ffigurau yn y tabl a’r lawrlwythiad.',
};
