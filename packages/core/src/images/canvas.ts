/** A canvas of twice the size of a drawing, painted. @throws {Error} where the browser has no canvas */
export function paintedCanvas(
  { width, height }: { width: number; height: number },
  paint: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(2 * width);
  canvas.height = Math.round(2 * height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.scale(2, 2);
  paint(context);
  return canvas;
}

/** A canvas as a PNG. Unlike an image of an SVG, it makes no request that a content security policy would block. */
export function canvasPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not encode the image.'))),
      'image/png',
    );
  });
}
