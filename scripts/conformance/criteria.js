// @ts-check
/**
 * The success criteria of WCAG 2.2 at levels A and AA, and which of them a widget can meet or miss.
 *
 * @typedef {object} Criterion
 * @property {string} id
 * @property {string} name
 * @property {'A' | 'AA'} level
 * @property {string} [absent] why no widget has anything it is about
 * @property {string} [page] what of it is up to the page that a widget is in
 * @property {readonly string[]} [only] tags it is about; all if left out
 */

const FORMS = ['odm-newsletter', 'odm-lexicon', 'odm-declaration'];
const NO_MEDIA = 'No widget has sound or video.';

/** @type {readonly Criterion[]} */
export const CRITERIA = [
  { id: '1.1.1', name: 'Non-text Content', level: 'A' },
  { id: '1.2.1', name: 'Audio-only and Video-only (Prerecorded)', level: 'A', absent: NO_MEDIA },
  { id: '1.2.2', name: 'Captions (Prerecorded)', level: 'A', absent: NO_MEDIA },
  { id: '1.2.3', name: 'Audio Description or Media Alternative', level: 'A', absent: NO_MEDIA },
  { id: '1.2.4', name: 'Captions (Live)', level: 'AA', absent: NO_MEDIA },
  { id: '1.2.5', name: 'Audio Description (Prerecorded)', level: 'AA', absent: NO_MEDIA },
  { id: '1.3.1', name: 'Info and Relationships', level: 'A' },
  { id: '1.3.2', name: 'Meaningful Sequence', level: 'A' },
  { id: '1.3.3', name: 'Sensory Characteristics', level: 'A' },
  { id: '1.3.4', name: 'Orientation', level: 'AA' },
  { id: '1.3.5', name: 'Identify Input Purpose', level: 'AA', only: ['odm-newsletter'] },
  { id: '1.4.1', name: 'Use of Color', level: 'A' },
  { id: '1.4.2', name: 'Audio Control', level: 'A', absent: NO_MEDIA },
  { id: '1.4.3', name: 'Contrast (Minimum)', level: 'AA', page: 'Colours that the page sets itself.' },
  { id: '1.4.4', name: 'Resize Text', level: 'AA' },
  { id: '1.4.5', name: 'Images of Text', level: 'AA' },
  { id: '1.4.10', name: 'Reflow', level: 'AA' },
  { id: '1.4.11', name: 'Non-text Contrast', level: 'AA', page: 'Colours that the page sets itself.' },
  { id: '1.4.12', name: 'Text Spacing', level: 'AA' },
  { id: '1.4.13', name: 'Content on Hover or Focus', level: 'AA' },
  { id: '2.1.1', name: 'Keyboard', level: 'A' },
  { id: '2.1.2', name: 'No Keyboard Trap', level: 'A' },
  {
    id: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    absent: 'No widget has a shortcut of a single letter.',
  },
  { id: '2.2.1', name: 'Timing Adjustable', level: 'A', absent: 'No widget has a time limit.' },
  { id: '2.2.2', name: 'Pause, Stop, Hide', level: 'A', absent: 'Nothing moves or updates by itself.' },
  { id: '2.3.1', name: 'Three Flashes or Below Threshold', level: 'A', absent: 'Nothing flashes.' },
  {
    id: '2.4.1',
    name: 'Bypass Blocks',
    level: 'A',
    absent: 'It is about whole pages; a widget starts with a heading.',
  },
  { id: '2.4.2', name: 'Page Titled', level: 'A', absent: 'It is about whole pages.' },
  { id: '2.4.3', name: 'Focus Order', level: 'A' },
  { id: '2.4.4', name: 'Link Purpose (In Context)', level: 'A' },
  { id: '2.4.5', name: 'Multiple Ways', level: 'AA', absent: 'It is about sites.' },
  { id: '2.4.6', name: 'Headings and Labels', level: 'AA', page: '`heading-level` fits the page.' },
  { id: '2.4.7', name: 'Focus Visible', level: 'AA' },
  {
    id: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    page: 'Bars of the page that stay while it scrolls.',
  },
  { id: '2.5.1', name: 'Pointer Gestures', level: 'A', absent: 'Nothing needs several fingers or a path.' },
  { id: '2.5.2', name: 'Pointer Cancellation', level: 'A' },
  { id: '2.5.3', name: 'Label in Name', level: 'A' },
  { id: '2.5.4', name: 'Motion Actuation', level: 'A', absent: 'Nothing is moved by moving the device.' },
  { id: '2.5.7', name: 'Dragging Movements', level: 'AA', absent: 'Nothing has to be dragged.' },
  { id: '2.5.8', name: 'Target Size (Minimum)', level: 'AA' },
  { id: '3.1.1', name: 'Language of Page', level: 'A', page: 'The page says its language in `lang`.' },
  { id: '3.1.2', name: 'Language of Parts', level: 'AA' },
  { id: '3.2.1', name: 'On Focus', level: 'A' },
  { id: '3.2.2', name: 'On Input', level: 'A' },
  { id: '3.2.3', name: 'Consistent Navigation', level: 'AA', absent: 'It is about sites.' },
  { id: '3.2.4', name: 'Consistent Identification', level: 'AA' },
  { id: '3.2.6', name: 'Consistent Help', level: 'A', absent: 'It is about sites.' },
  { id: '3.3.1', name: 'Error Identification', level: 'A', only: FORMS },
  { id: '3.3.2', name: 'Labels or Instructions', level: 'A' },
  { id: '3.3.3', name: 'Error Suggestion', level: 'AA', only: FORMS },
  {
    id: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    absent: 'No widget makes a legal or financial commitment.',
  },
  { id: '3.3.7', name: 'Redundant Entry', level: 'A', absent: 'Nothing is asked for twice.' },
  { id: '3.3.8', name: 'Accessible Authentication (Minimum)', level: 'AA', absent: 'Nobody signs in.' },
  { id: '4.1.2', name: 'Name, Role, Value', level: 'A' },
  { id: '4.1.3', name: 'Status Messages', level: 'AA' },
];
