/** Saves a file under a name and gives the name back. */
export function saveBlob(fileName: string, blob: Blob): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The click has started the download; the next task is soon enough to let go of the memory.
  setTimeout(() => URL.revokeObjectURL(url));
  return fileName;
}

export function saveText(fileName: string, type: string, text: string): string {
  return saveBlob(fileName, new Blob([text], { type }));
}

/** Puts text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
