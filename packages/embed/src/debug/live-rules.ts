import {
  caution,
  problem,
  type CheckStrings,
  type Finding,
  type KnownTags,
} from '@odm-widgets/core/check.js';
import { withoutHash } from './ask-file.js';
import type { Observations, Refusal } from './observations.js';
import { widgetsOf } from './read-page.js';
import type { DebugStrings } from './strings/types.js';

/** What the widgets of a page have become, as far as only the page itself knows. */
export interface LiveState extends Pick<Observations, 'errors' | 'refusals'> {
  /** Why the script of a tag could not be loaded. */
  failures: ReadonlyMap<string, string>;
  known: KnownTags;
  /** Addresses that the widgets load from. */
  ours: readonly URL[];
}

type Widget = HTMLElement & { status?: string; [HELD]?: unknown };

/** Where the loader keeps what a widget waits for. */
const HELD = Symbol.for('odm-widgets.held');
/** Attributes that name a place. */
const PLACES = [
  'ward',
  'wards',
  'authority',
  'authorities',
  'region',
  'combined-authority',
  'lsoas',
  'postcode',
];

/** The status of each widget; `loading` also of one that waits to come near. */
export function statusesOf(page: Document): string[] {
  return widgetsOf(page).map(({ status = '', [HELD]: held }: Widget) =>
    held === undefined ? status : 'loading',
  );
}

/** What is wrong with the widgets as they are now. */
export function checkLive(page: Document, state: LiveState, words: DebugStrings & CheckStrings): Finding[] {
  return [
    ...widgetsOf(page).flatMap((element) => checkWidget(element, state, words)),
    ...state.refusals.flatMap((refusal) => checkRefusal(page, refusal, state, words)),
  ];
}

function checkWidget(
  element: Widget,
  { failures, errors, known }: LiveState,
  words: DebugStrings & CheckStrings,
): Finding[] {
  const { localName: tag, status } = element;
  if (!known.has(tag)) return [];
  const reason = failures.get(tag);
  if (reason !== undefined) return [problem('not-loaded', words.notLoaded(tag, reason), { element })];
  // It stands as it is until somebody uses it, or comes near.
  if (element[HELD] !== undefined) return [];
  if (status === 'idle') return [problem('nothing-asked', words.nothingAsked(tag), { element })];
  if (status === 'empty') return [checkEmpty(element, words)];
  if (status !== 'error') return [];
  const error = errors.get(element);
  const message = error?.message ?? shownProblem(element);
  const say = error?.name === 'ConfigError' ? words.mistaken : words.failed;
  return [problem('failed', say(tag, message), { element })];
}

/** A place that there is none of is a mistake; a calendar may well be empty. */
function checkEmpty(element: Widget, words: DebugStrings & CheckStrings): Finding {
  const { localName: tag } = element;
  if (!PLACES.some((name) => element.hasAttribute(name)))
    return caution('nothing-to-show', words.nothingToShow(tag), { element });
  const reason = shownText(element, '[part~="headline"]').replace(/\.$/u, '');
  return problem('unknown-place', words.unknownPlace(tag, reason), { element });
}

/** What the widget says to visitors, where it failed before anybody listened. */
const shownProblem = (element: Widget) => shownText(element, '.problem:not([hidden])');

const shownText = ({ shadowRoot }: Widget, selector: string) =>
  (shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();

function checkRefusal(
  page: Document,
  { directive, address, sample }: Refusal,
  { ours }: LiveState,
  words: DebugStrings & CheckStrings,
): Finding[] {
  if (/trusted-types/u.test(directive))
    return sample.startsWith('lit-html') ? [problem('trusted-types-refused', words.trustedTypesRefused)] : [];
  // The page asks for its own headers here.
  if (withoutHash(page.URL) === address || !URL.canParse(address)) return [];
  const url = new URL(address);
  if (!ours.some((one) => url.origin === one.origin && url.pathname.startsWith(one.pathname))) return [];
  if (directive === 'integrity-policy')
    return [problem('integrity-required', words.integrityRequired(url.href, true))];
  const source = url.origin === new URL(page.URL).origin ? "'self'" : url.origin;
  return [problem('refused', words.refused(url.href, directive.replace(/-elem$/u, ''), source))];
}
