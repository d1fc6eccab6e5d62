import { canvasPng, paintedCanvas, type Locale } from '@odm-widgets/core';
import { saveBlob, saveText } from '@odm-widgets/core/downloads';
import { badgeSvg, badgeText, drawBadgeOnCanvas, layoutBadge, type BadgePictureText } from './picture.js';

/** Downloads the badge as SVG. @returns the file's name */
export function saveSvg(fileName: string, content: BadgePictureText): string {
  return saveText(fileName, 'image/svg+xml', badgeSvg(content));
}

/** Downloads the badge as PNG. @returns the file's name */
export async function savePng(fileName: string, content: BadgePictureText): Promise<string> {
  const canvas = paintedCanvas(layoutBadge(content), (context) => drawBadgeOnCanvas(context, content));
  return saveBlob(fileName, await canvasPng(canvas));
}

/** Copies what the picture says, for its `alt`. @returns what to tell the reader */
export async function copyAltText(content: BadgePictureText, locale: Locale): Promise<string> {
  const { copyStatus, copyText } = await import('@odm-widgets/core/downloads');
  const text = badgeText(content);
  return copyStatus(text, await copyText(text), locale);
}
