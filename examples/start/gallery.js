// Every other widget on the start page: what it shows, as its examples have it, and the lines to copy.

/**
 * @typedef {object} Shown
 * @property {string} tag
 * @property {string} title
 * @property {string} line  what it shows, in a sentence
 * @property {{ page: string, title: string }[]} examples
 */

/** What there is to show, from the packages and example pages. @type {Shown[]} */
const GALLERY = await (await fetch('/start/gallery.json')).json();

/** A council in an example, for which the visitor may choose another. */
const COUNCIL = /(authority|authorities)="(E0[6-9]\d{6})"/;

const script = () => `<script type="module" src="${location.origin}/embed/odm-widgets.js"></script>`;

/** The lines a page needs. */
export function linesOf({ tag, inside }, attributes) {
  return `${script()}\n<${tag} ${attributes}>${inside}</${tag}>`;
}

/** What an example page marks as its widget, without its indent. */
async function widgetOfExample(page) {
  const html = await (await fetch(`/examples/${page}`)).text();
  const [, region] = /<!-- region: widget -->\n([\s\S]*?)\n *<!-- \/region -->/.exec(html);
  const lines = region.split('\n');
  const indent = Math.min(...lines.map((line) => line.search(/\S|$/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** Copies a text, or selects it where copying is not allowed, and says which. */
export function copies(button, code, status) {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = 'Selected. Copy it with your keyboard.';
    }
  });
}

/** The widgets of the gallery, without the one that the page itself is about. */
export function galleryBeside(tag) {
  return GALLERY.filter((shown) => shown.tag !== tag);
}

/** Fills a copy of the template for each widget; what is not near is not fetched. */
export function showGallery(widgets, template, place, councils) {
  for (const shown of widgets) {
    const section = template.content.cloneNode(true).firstElementChild;
    const part = (name) => section.querySelector(`.${name}`);
    section.id = shown.tag;
    part('title').textContent = shown.title;
    part('line').textContent = shown.line;
    const [choice, council] = [part('choice'), part('council')];
    choice.replaceChildren(...shown.examples.map(({ page, title }) => new Option(title, page)));
    council.replaceChildren(...councils.map(({ code, name }) => new Option(name, code)));
    const update = async (chosen) => {
      const page = choice.value;
      const example = await widgetOfExample(page);
      // Another one may have been chosen meanwhile.
      if (choice.value !== page) return;
      const own = COUNCIL.exec(example)?.[2];
      council.closest('label').hidden = !own;
      if (own && chosen !== council) council.value = own;
      const lines = `${script()}\n${example.replace(COUNCIL, `$1="${council.value}"`)}`;
      part('tag').textContent = lines;
      part('preview').replaceChildren(widgetOf(lines));
    };
    for (const select of [choice, council]) select.addEventListener('change', () => update(select));
    copies(part('copy'), part('tag'), part('copied'));
    place.append(section);
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void update(choice);
      },
      { rootMargin: '400px' },
    ).observe(section);
  }
}

/** The widget of the lines, without their script: this page has it already. */
function widgetOf(lines) {
  const { body } = new DOMParser().parseFromString(lines, 'text/html');
  const widget = document.importNode(body.lastElementChild, true);
  widget.setAttribute('heading-level', '3');
  return widget;
}
