/**
 * The only module that imports Vega's runtime: its View, the interpreter that evaluates expressions without `eval`,
 * and the operators that our compiled specs use. `scripts/build-specs.js` fails when a spec needs another operator.
 */
import { transforms } from 'vega-dataflow';
import { datajoin, encode, scale } from 'vega-encode';
import { expressionInterpreter } from 'vega-interpreter';
import { collect, sieve } from 'vega-transforms';
import { View as VegaView } from 'vega-view';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';
import { stripsDataflow } from './generated/strips.js';
import type { View } from './view.js';

Object.assign(transforms, { bound, collect, datajoin, encode, mark, render, scale, sieve, viewlayout });

/** A view of the compiled strips spec, ready to be initialised in an element. */
export function createStripsView(): View {
  return new VegaView(stripsDataflow, { expr: expressionInterpreter, renderer: 'svg', hover: false });
}
