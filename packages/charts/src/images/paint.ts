import { paintedCanvas } from '@odm-widgets/core';
import { colourValue, type Colours } from '../drawing/colours.js';
import {
  pathOf,
  type Drawing,
  type Mark,
  type Pattern,
  type ShapeMark,
  type TextMark,
} from '../drawing/drawing.js';

/**
 * A drawing on a canvas of twice its size, whose context is scaled to it. It is painted mark by mark: to draw an SVG
 * file on a canvas, a content security policy has to allow data images.
 */
export function paintDrawing(drawing: Drawing, colours: Colours): HTMLCanvasElement {
  return paintedCanvas(drawing, (context) => {
    const patterns = new Map(
      (drawing.patterns ?? []).map((pattern) => [pattern.id, toPattern(context, pattern, colours)]),
    );
    for (const mark of drawing.marks) paintMark(context, mark, colours, patterns);
  });
}

type Patterns = ReadonlyMap<string, CanvasPattern | null>;

function paintMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  colours: Colours,
  patterns: Patterns,
): void {
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.shape === 'text') paintText(context, mark, colours);
  else paintShape(context, mark, colours, patterns);
  context.globalAlpha = 1;
}

function paintText(context: CanvasRenderingContext2D, mark: TextMark, colours: Colours): void {
  const { x, y, text, size, bold, anchor, halo, fill = 'text' } = mark;
  context.font = `${bold ? 'bold ' : ''}${size}px sans-serif`;
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'left');
  if (halo) {
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.setLineDash([]);
    context.strokeStyle = colourValue('ground', colours);
    context.strokeText(text, x, y);
  }
  context.fillStyle = colourValue(fill, colours);
  context.fillText(text, x, y);
}

function paintShape(
  context: CanvasRenderingContext2D,
  mark: ShapeMark,
  colours: Colours,
  patterns: Patterns,
): void {
  const { fill = 'none', pattern, stroke = 'none', strokeWidth = 1, dash } = mark;
  context.save();
  if (mark.shape === 'path') context.translate(mark.x, mark.y);
  const path = new Path2D(pathOf(mark));
  const paint = (pattern && patterns.get(pattern)) || (fill !== 'none' && colourValue(fill, colours));
  if (paint) {
    context.fillStyle = paint;
    context.fill(path);
  }
  if (stroke !== 'none') {
    context.strokeStyle = colourValue(stroke, colours);
    context.lineWidth = strokeWidth;
    context.setLineDash(
      (dash ?? '')
        .split(/[\s,]+/u)
        .filter(Boolean)
        .map(Number),
    );
    context.stroke(path);
  }
  context.restore();
}

/** The tile of a pattern is painted at twice its size and drawn at half, as sharp as the rest of the picture. */
function toPattern(
  context: CanvasRenderingContext2D,
  { size, angle = 0, marks }: Pattern,
  colours: Colours,
): CanvasPattern | null {
  const tile = document.createElement('canvas');
  tile.width = 2 * size;
  tile.height = 2 * size;
  const inner = tile.getContext('2d');
  if (!inner) return null;
  inner.scale(2, 2);
  for (const mark of marks) paintMark(inner, mark, colours, new Map());
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(angle).scale(0.5));
  return pattern;
}
