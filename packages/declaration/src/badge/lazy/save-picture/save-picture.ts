import { canvasPng, paintedCanvas } from '@odm-widgets/core';
import { saveBlob, saveText } from '@odm-widgets/core/downloads';
import { badgeSvg, drawBadgeOnCanvas, layoutBadge, type BadgePictureText } from './picture.js';

/** Downloads the badge as SVG. @returns the file's name */
export function saveSvg(fileName: string, content: BadgePictureText): string {
  return saveText(fileName, 'image/svg+xml', badgeSvg(content));
}

/** Downloads the badge as PNG. @returns the file's name */
export async function savePng(fileName: string, content: BadgePictureText): Promise<string> {
  const canvas = paintedCanvas(layoutBadge(content), (context) => drawBadgeOnCanvas(context, content));
  return saveBlob(fileName, await canvasPng(canvas));
}
