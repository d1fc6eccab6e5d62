/** An address without anything a visitor may have typed, for messages and logs. */
export function redactUrl(url: string): string {
  try {
    const { origin, pathname } = new URL(url, 'https://this-site');
    return pathname.startsWith('/postcodes') || pathname.startsWith('/terminated_postcodes')
      ? origin
      : origin + pathname;
  } catch {
    return 'The address';
  }
}
