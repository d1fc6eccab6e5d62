/** Stands for the address of the page, which is not known here. No host can have this name. */
const PAGE = 'https://page.invalid';

/** An address without anything a visitor may have typed, for messages and logs. */
export function redactUrl(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url, PAGE);
    if (!/^(?:https?|file):$/u.test(protocol)) return 'The address';
    const origin = `${protocol}//${host}`;
    const site = origin === PAGE ? '' : origin;
    return /^\/(?:terminated_)?postcodes/u.test(pathname) ? site || 'The address' : site + pathname;
  } catch {
    return 'The address';
  }
}
