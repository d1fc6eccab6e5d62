import type { PageStrings } from './types.js';

export const cy: PageStrings = {
  dates: 'Dyddiad y ffigurau',
  report: 'Rhoi gwybod am broblem gyda’r ffigur hwn',
  reportTitle: (heading) => `Problem gyda ffigur: ${heading}`,
  reportQuestion: 'Beth sydd o’i le, ac ymhle y daethoch o hyd i’r ffigur cywir?',
  pictures: {
    'odm-ward-deprivation': {
      title: 'Amddifadedd, fesul ward',
      sentence:
        'Lle mae cymdogaethau ward yn sefyll ymhlith holl gymdogaethau ei chenedl: mewn brawddeg, ffigur a thabl y gellir eu dyfynnu.',
    },
    'odm-political-control': {
      title: 'Pwy sy’n rhedeg y cyngor, a lle mae amddifadedd',
      sentence:
        'Sut mae cymdogaethau cyngor wedi’u gwasgaru o’r mwyaf i’r lleiaf difreintiedig, ochr yn ochr â’r blaid sy’n rheoli.',
    },
    'odm-representation': {
      title: 'Pwy sy’n cynrychioli’r wardiau',
      sentence:
        'Seddi cyngor, fesul ward, ochr yn ochr â pha mor ddifreintiedig yw ei gymdogaethau: mewn brawddeg, ffigur a thabl y gellir eu dyfynnu.',
    },
    'odm-area-profile': {
      title: 'Sut le yw ardal, mewn ffigurau',
      sentence:
        'Pobl, cartrefi, incwm a gwasanaethau ardal wrth ochr y rhai o’i chwmpas, gyda ffynonellau i’w dyfynnu.',
    },
  },
  otherLanguage: 'English',
};
