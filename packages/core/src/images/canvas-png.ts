/** A PNG of a drawing at twice its size. Painted on a canvas, it makes no request, unlike an image of an SVG. */
export function canvasPng(
  { width, height }: { width: number; height: number },
  paint: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('The browser has no canvas.'));
  context.scale(2, 2);
  paint(context);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not encode the image.'))),
      'image/png',
    );
  });
}
