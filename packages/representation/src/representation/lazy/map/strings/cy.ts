import type { MapStrings } from './types.js';

export const cy: MapStrings = {
  guide:
    'Ward yw pob siâp, wedi’i llenwi ar gyfer y blaid sydd â mwy na hanner ei seddi. Seddi yw’r rhifau: 2+1 yw dwy i un blaid ac un i blaid arall.',
  council: 'O amgylch pob cyngor',
  shared: ({ count, of: total }) =>
    `Mae gan ${count} o ${total} ward gynghorwyr o fwy nag un blaid, neu o blaid ac annibynwyr.`,
  counted: 'O amgylch y cymdogaethau a gyfrifir mewn ward, lle mae’n llinell wahanol',
  differs: ({ count, of: total }) =>
    `Mewn ${count} o ${total} ward mae’r llinell swyddogol yn wahanol i amlinell y cymdogaethau a gyfrifir yno; mae’r map yn dangos y ddwy.`,
  differsInSeveral: ({ count, of: total }) =>
    `Mewn ${count} o ${total} ward mae’r llinell swyddogol yn wahanol i amlinell y cymdogaethau a gyfrifir yno; mae map o un cyngor yn dangos y ddwy.`,
  noMap: {
    nation:
      'Nid oes map: nid oes gennym ffiniau wardiau’r wlad hon. Mae’r rhestr a’r tabl yn dangos yr un ffigurau.',
    year: 'Nid oes map o 2024: roedd gan wardiau llawer o gynghorau ffiniau eraill bryd hynny. Mae’r rhestr a’r tabl yn dangos seddi diwedd 2025.',
    many: 'Nid oes map o gynifer o gynghorau: mae lle i 20 ar un map. Mae’r rhestr a’r tabl yn dangos yr un ffigurau.',
    failed: 'Ni fu modd llwytho’r map. Mae’r rhestr a’r tabl yn dangos yr un ffigurau.',
  },
};
