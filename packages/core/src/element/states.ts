import type { OdmError } from '@odm-widgets/data';

/** State of a request. `stale` is the last good model, shown while a new one loads or fails to load. */
export type LoadState<M> =
  | { status: 'idle' }
  | { status: 'loading'; stale?: M }
  | { status: 'ready'; model: M }
  | { status: 'empty'; answer: unknown }
  | { status: 'error'; error: OdmError; stale?: M };

export type Status = LoadState<unknown>['status'];
export const STATUSES: readonly Status[] = ['idle', 'loading', 'ready', 'empty', 'error'];

/** Thrown by a load that has a valid answer with nothing to show. Not a failure; the widget words the answer. */
export class EmptyResult<E> extends Error {
  override name = 'EmptyResult';
  readonly answer: E;
  constructor(answer: E) {
    super('Nothing to show.');
    this.answer = answer;
  }
}

/** The last good model that a state holds. */
export function modelOf<M>(state: LoadState<M>): M | undefined {
  if (state.status === 'ready') return state.model;
  return state.status === 'loading' || state.status === 'error' ? state.stale : undefined;
}

/** The part of a `CustomStateSet` that is used; older compilers do not know that name. */
type States = Pick<Set<string>, 'add' | 'delete'>;

/** Adds or removes a custom state, for `:state()` in the page's styles. */
export function toggleState(states: States | undefined, name: string, on: boolean): void {
  if (!on) {
    states?.delete(name);
    states?.delete(`--${name}`);
    return;
  }
  try {
    states?.add(name);
  } catch {
    // Engines before the final syntax accept only names that begin with two dashes.
    states?.add(`--${name}`);
  }
}
