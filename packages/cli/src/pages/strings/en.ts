import type { PageStrings } from './types.js';

export const en: PageStrings = {
  dates: 'Date of the figures',
  report: 'Report a problem with this figure',
  reportTitle: (heading) => `Problem with a figure: ${heading}`,
  reportQuestion: 'What is wrong, and where did you find the right figure?',
  pictures: {
    'odm-ward-deprivation': {
      title: 'Deprivation, ward by ward',
      sentence:
        'Where the neighbourhoods of a ward stand among all those of its nation: in a sentence, a figure and a table that can be cited.',
    },
    'odm-political-control': {
      title: 'Who runs the council, and where deprivation is',
      sentence:
        'How the neighbourhoods of a council spread from the most to the least deprived, beside the party in control.',
    },
    'odm-representation': {
      title: 'Who represents the wards',
      sentence:
        'The seats of a council, ward by ward, beside how deprived its neighbourhoods are: in a sentence, a figure and a table that can be cited.',
    },
    'odm-area-profile': {
      title: 'What an area is like, in figures',
      sentence: 'People, homes, income and services of an area beside those around it, with sources to cite.',
    },
  },
  otherLanguage: 'Cymraeg',
};
