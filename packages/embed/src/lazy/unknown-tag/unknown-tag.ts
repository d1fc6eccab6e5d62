import { isAuthorPage } from '@odm-widgets/core/author-page.js';
import { nearestTo } from '@odm-widgets/data';

const told = new Set<string>();

const STYLES = `
  aside {
    padding: 0.5rem 0.75rem;
    border: 2px dashed #b8410f;
    background: #fff;
    color: #231f20;
    font-size: 1rem;
    overflow-wrap: anywhere;
  }
  p { margin: 0 }
  @media print { aside { display: none } }
`;

/**
 * Says that a tag is none of ours, and which may have been meant: in the console once, and to the author of the page
 * where it stands. What is written in the tag stays as it is.
 *
 * @param tags those there are
 */
export function tellUnknownTag(element: Element, tags: readonly string[]): void {
  const { localName, ownerDocument: page } = element;
  // "odm-wards" is the beginning of one, but for its last letter.
  const nearest =
    nearestTo(localName, tags)[0] ?? tags.find((tag) => tag.startsWith(localName.replace(/s$/u, '')));
  const message = `<${localName}> is no ODM widget. ${
    nearest ? `Did you mean <${nearest}>?` : `There is ${tags.join(', ')}.`
  }`;
  if (!told.has(localName)) console.warn(message);
  told.add(localName);
  if (!isAuthorPage()) return;
  const host = page.createElement('div');
  // No place for a widget, though a text in it names one.
  host.dataset['odmLeft'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const [note, text] = [page.createElement('aside'), page.createElement('p')];
  note.lang = 'en';
  note.setAttribute('aria-label', 'For the author of this page');
  text.textContent = `Only you see this, as the author of this page: ${message}`;
  note.append(text);
  root.append(note);
  element.before(host);
}
