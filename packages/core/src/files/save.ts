/** Downloads a file and returns its name. */
export function saveBlob(fileName: string, blob: Blob): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download starts during the click, so the URL can be revoked in the next task.
  setTimeout(() => URL.revokeObjectURL(url));
  return fileName;
}

/** Saves a text as a file of a type such as `text/csv`. @returns its name */
export function saveText(fileName: string, type: string, text: string): string {
  return saveBlob(fileName, new Blob([text], { type }));
}

/** Copies text to the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies HTML, and text for places that take no HTML; false where the browser allows neither. */
export async function copyRichText(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}
