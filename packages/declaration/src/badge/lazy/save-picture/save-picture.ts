import { canvasPng } from '@odm-widgets/core';
import { saveBlob, saveText } from '@odm-widgets/core/downloads';
import { badgeSvg, layoutBadge, drawBadgeOnCanvas, type BadgePictureText } from './picture.js';

export function saveSvg(fileName: string, words: BadgePictureText): string {
  return saveText(fileName, 'image/svg+xml', badgeSvg(words));
}

export async function savePng(fileName: string, words: BadgePictureText): Promise<string> {
  return saveBlob(
    fileName,
    await canvasPng(layoutBadge(words), (context) => drawBadgeOnCanvas(context, words)),
  );
}
