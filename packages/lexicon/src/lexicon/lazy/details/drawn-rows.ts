import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { Term } from '@odm-widgets/data/model';

type RowOf = (term: Term) => unknown;

/** Rows of a list, of which some can be drawn without rendering the others, or what stands around them. */
export interface DrawnRows {
  /** Draws rows from one number to before another. */
  draw: (from: number, to: number) => void;
  layOut: () => void;
}

type Use = (rows: DrawnRows) => void;
type Parameters = [terms: readonly Term[], rowOf: RowOf, drawn: number, use: Use];

class RowsDirective extends Directive implements DrawnRows {
  #terms: readonly Term[] = [];
  #rowOf: RowOf = () => noChange;
  #part: ChildPart | undefined;

  override render(...[terms, rowOf, drawn]: Parameters): unknown {
    return terms.map((term, at) => (at < drawn ? rowOf(term) : noChange));
  }

  override update(part: ChildPart, parameters: Parameters): unknown {
    const [terms, rowOf, , use] = parameters;
    this.#terms = terms;
    this.#rowOf = rowOf;
    this.#part = part;
    use(this);
    return this.render(...parameters);
  }

  draw(from: number, to: number): void {
    const values = this.#terms.map((term, at) => (at >= from && at < to ? this.#rowOf(term) : noChange));
    setChildPartValue(this.#part!, values, this);
  }

  layOut(): void {
    (this.#part!.parentNode as Element).getBoundingClientRect();
  }
}

/**
 * Rows of terms. Those that are not drawn yet keep what they had. Parameters: the terms, what makes a row, how many rows
 * are as they should be, and what receives the means to draw the others.
 */
export const drawnRows = directive(RowsDirective);
