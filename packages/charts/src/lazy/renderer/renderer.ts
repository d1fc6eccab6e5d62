/**
 * The one file that imports Vega: its View, the interpreter that runs expressions without eval, and the
 * few operators our compiled specs use. `scripts/build-specs.js` fails when a spec needs another.
 */
import { transforms } from 'vega-dataflow';
import { datajoin, encode, scale } from 'vega-encode';
import { expressionInterpreter } from 'vega-interpreter';
import { collect, sieve } from 'vega-transforms';
import { View as VegaView } from 'vega-view';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';
import type { View } from './view.js';

Object.assign(transforms, { bound, collect, datajoin, encode, mark, render, scale, sieve, viewlayout });

/** A view of a compiled dataflow, ready to be initialised in an element. */
export function createView(dataflow: object): View {
  return new VegaView(dataflow, { expr: expressionInterpreter, renderer: 'svg', hover: false });
}
