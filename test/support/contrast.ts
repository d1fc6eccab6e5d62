type Rgb = readonly [number, number, number];

/** Channels of any CSS colour, by painting it, because engines serialise computed colours differently. */
function rgbOf(colour: string, ground: string = 'white'): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = ground;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two CSS colours, 1 to 21. */
export function contrast(front: string, ground: string): number {
  const [light = 0, dark = 0] = [luminance(rgbOf(front, ground)), luminance(rgbOf(ground))].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** Background colour behind an element: its own, or that of the nearest ancestor with one. */
export function groundOf(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba\(.*, 0\)$|^transparent$/u.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
