import type { StatementStrings } from './types.js';

export const cy: StatementStrings = {
  legend: 'Eich datganiad eich hun',
  stays:
    'Mae’r hyn a ysgrifennwch yn aros yn y dudalen hon ac nid yw’n cael ei anfon at neb. Bydd wedi mynd pan adewch neu ail-lwytho’r dudalen: cadwch ef yn gyntaf.',
  organisation: 'Enw eich sefydliad',
  answered: ({ count, of: total }) => `Atebwyd ${count} o ${total} egwyddor.`,
  question: ({ number }) => `A yw egwyddor ${number} yn berthnasol i chi?`,
  yes: 'Mae’n berthnasol',
  no: 'Nid yw’n berthnasol',
  does: 'Yr hyn a wnawn',
  saveHtml: 'Cadw fel tudalen we (HTML)',
  saveMarkdown: 'Cadw fel Markdown',
  saveJson: 'Cadw i barhau yn nes ymlaen (JSON)',
  open: 'Parhau o ffeil a gadwyd (JSON)',
  opened: ({ count }) => `Darllenwyd ${count} ateb.`,
  openFailed: 'Nid datganiad a gadwyd yma yw’r ffeil honno. Ni newidiwyd dim.',
  kept: 'Cadwyd yr hyn yr oeddech wedi’i ysgrifennu eisoes.',
  title: ({ name }) => `Sut mae ${name} yn gweithio gyda data`,
  nameless: 'ein sefydliad',
  doesNotApply: 'Nid yw’n berthnasol i ni.',
  noWords: 'Mae’n berthnasol i ni.',
  noAnswers: 'Nid oes yr un egwyddor wedi’i hateb eto.',
  text: ({ version, url }) =>
    `Datganiad ynghylch y Declaration for Responsible and Intelligent Data Practice, fersiwn ${version}, gan Open Data Manchester, CC BY 4.0: ${url}`,
  saved: ({ date }) => `Cadwyd ar ${date}.`,
};
