import type { OdmError } from '@odm-widgets/data';

/** Where a widget is with its answer. `stale` is the last good answer, kept while a new one is fetched or fails. */
export type LoadState<M> =
  | { status: 'idle' }
  | { status: 'loading'; stale?: M }
  | { status: 'ready'; model: M }
  | { status: 'empty'; answer: unknown }
  | { status: 'error'; error: OdmError; stale?: M };

export type Status = LoadState<unknown>['status'];
export const STATUSES: readonly Status[] = ['idle', 'loading', 'ready', 'empty', 'error'];

/** Thrown by a load that has an answer but nothing to show; the widget's own words say which. Not a failure. */
export class EmptyResult<E> extends Error {
  override name = 'EmptyResult';
  readonly answer: E;
  constructor(answer: E) {
    super('A valid answer with nothing to show.');
    this.answer = answer;
  }
}

/** The last good model a state still holds. */
export function modelOf<M>(state: LoadState<M>): M | undefined {
  if (state.status === 'ready') return state.model;
  return state.status === 'loading' || state.status === 'error' ? state.stale : undefined;
}

/** Puts a state on an element, or takes it off, for `:state()` in a page's styles. */
export function toggleState(states: CustomStateSet | undefined, name: string, on: boolean): void {
  if (!on) {
    states?.delete(name);
    states?.delete(`--${name}`);
    return;
  }
  try {
    states?.add(name);
  } catch {
    // Engines from before the syntax settled take only names that begin with two dashes.
    states?.add(`--${name}`);
  }
}
