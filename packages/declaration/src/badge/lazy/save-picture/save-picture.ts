import { canvasPng } from '@odm-widgets/core';
import { saveBlob, saveText } from '@odm-widgets/core/downloads';
import { badgeSvg, drawBadge, paintBadge, type BadgeWords } from './picture.js';

export function saveSvg(fileName: string, words: BadgeWords): string {
  return saveText(fileName, 'image/svg+xml', badgeSvg(words));
}

export async function savePng(fileName: string, words: BadgeWords): Promise<string> {
  return saveBlob(fileName, await canvasPng(drawBadge(words), (context) => paintBadge(context, words)));
}
