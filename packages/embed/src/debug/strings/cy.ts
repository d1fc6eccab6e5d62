import type { DebugStrings } from './types.js';

export const cy: DebugStrings = {
  title: 'Teclynnau ar y dudalen hon',
  why: 'Dim ond chi sy’n gweld hyn, gan fod ?odm-debug yng nghyfeiriad y dudalen. Nid yw ymwelwyr yn llwytho dim ohono.',
  checking: 'Yn gwirio…',
  found: (problems, cautions) => `Nifer y problemau: ${problems}. Nifer y darnau o gyngor: ${cautions}.`,
  widgets: (count, version, address) => `Nifer y teclynnau: ${count}; fersiwn ${version}, o ${address}`,
  problem: 'Problem',
  caution: 'Cyngor',
  fix: 'Beth i’w wneud:',
  show: (tag) => `Mynd i <${tag}>`,
  showText: 'Mynd i’r testun',
  again: 'Gwirio eto',
  copy: 'Copïo fel testun',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Ni adawodd y porwr iddo gael ei gopïo. Dewiswch y testun yn lle hynny.',
  remove: 'Tynnu’r panel hwn',
  notLoaded: (tag, reason) => ({
    message: `Nid yw <${tag}> wedi dod yn declyn, gan na ellid llwytho ei sgript: ${reason}`,
    fix: 'Gwiriwch fod holl ffeiliau’r ffolder embed yn yr un cyfeiriad, a bod polisi’r dudalen yn eu caniatáu. Mae consol y porwr yn dweud mwy.',
  }),
  failed: (tag, reason) => ({
    message: `Ni all <${tag}> ddangos ei ffigurau: ${reason}`,
    fix: 'Gwiriwch fod y ffolder dataset wrth ochr embed, neu fod api-base yn ei enwi.',
  }),
  mistaken: (tag, reason) => ({
    message: `<${tag}>: ${reason}`,
    fix: 'Cywirwch y briodoledd, neu ysgrifennwch y tag o’r newydd gydag adeiladwr y teclynnau.',
  }),
  nothingAsked: (tag) => ({
    message: `Nid yw <${tag}> yn dweud beth y dylai ei ddangos. Efallai bod y golygydd wedi tynnu ei briodoleddau allan.`,
    fix: 'Ysgrifennwch y lle, megis ward="E05011351" neu authority="E08000003", a chaniatewch y priodoleddau hyn yn y golygydd.',
  }),
  nothingToShow: (tag) => ({
    message: `Mae gan <${tag}> ateb heb ddim ynddo, ac mae’n dweud hynny wrth ymwelwyr.`,
    fix: 'Gwiriwch y lle neu’r cyfeiriad y mae’n ei enwi. Os ydynt yn gywir, nid oes dim i’w wneud.',
  }),
  refused: (address, directive, source) => ({
    message: `Mae polisi’r dudalen yn gwrthod ${address}.`,
    fix: `Ychwanegwch ${source} at ${directive} yn Content-Security-Policy.`,
  }),
  noWebAddress: 'nid yw’n gyfeiriad gwe',
  noAnswer: 'ni chafwyd ateb',
};
