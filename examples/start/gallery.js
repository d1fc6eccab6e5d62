// Every other widget of the gallery: what it shows, as its examples have it, and the lines to copy.

/**
 * @typedef {object} Shown
 * @property {string} tag
 * @property {string} title
 * @property {string} line  what it shows, in a sentence
 * @property {{ page: string, title: string }[]} examples
 */

/** What there is to show, from the packages and example pages. @type {Shown[]} */
const GALLERY = await (await fetch('/start/gallery.json')).json();

/** A council in an example, or a nation, for which the visitor may choose another. */
const COUNCIL = /(authority|authorities)="([EWSN]\d{8})"/;
const NATION = /nation="([a-z-]+)"/;
/** What there is for England alone. */
const ENGLAND_ALONE = /view="(?:grid|turnout|over-time)"|layout="hex"/;
/** The link to the index of a nation. */
const INDEX = /<a href="[^"]*deprivation[^"]*"\s*>[^<]*<\/a\s*>/;

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

/**
 * Fills a copy of the template for each widget; what is not near is not fetched.
 *
 * @param nations  the nations with their councils
 * @returns what shows a council in every widget that has one
 */
export function showGallery(widgets, template, place, nations) {
  const sections = widgets.map((shown) => {
    const section = template.content.cloneNode(true).firstElementChild;
    place.append(section);
    return fill(section, shown, nations);
  });
  return { showCouncil: (code) => sections.forEach((section) => section.showCouncil(code)) };
}

function fill(section, shown, nations) {
  const part = (name) => section.querySelector(`.${name}`);
  section.id = shown.tag;
  part('title').textContent = shown.title;
  part('line').textContent = shown.line;
  const [choice, council, nation] = [part('choice'), part('council'), part('nation')];
  choice.replaceChildren(...shown.examples.map(({ page, title }) => new Option(title, page)));
  nation.replaceChildren(...nations.map(({ id, name }) => new Option(name, id)));
  // A council that was chosen stays for the next example.
  let [wanted, isShown] = ['', false];
  const update = async () => {
    const page = choice.value;
    const example = await widgetOfExample(page);
    // Another one may have been chosen meanwhile.
    if (choice.value !== page) return;
    const isEnglish = ENGLAND_ALONE.test(example);
    const own = COUNCIL.exec(example)?.[2];
    council.replaceChildren(...councilGroups(isEnglish ? nations.slice(0, 1) : nations));
    council.value = wanted || own;
    // A council of another nation is none of the choices for what there is for England alone.
    if (own && council.selectedIndex < 0) council.value = own;
    council.closest('label').hidden = !own;
    const hasNation = NATION.test(example) && !own && !isEnglish;
    nation.closest('label').hidden = !hasNation;
    const inside = hasNation ? inNation(example, nations[nation.selectedIndex]) : example;
    const lines = `${script()}\n${inside.replace(COUNCIL, `$1="${council.value}"`)}`;
    part('tag').textContent = lines;
    part('preview').replaceChildren(widgetOf(lines));
  };
  choice.addEventListener('change', update);
  nation.addEventListener('change', update);
  council.addEventListener('change', () => {
    wanted = council.value;
    void update();
  });
  copies(part('copy'), part('tag'), part('copied'));
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      isShown = true;
      void update();
    },
    { rootMargin: '400px' },
  ).observe(section);
  return {
    showCouncil: (code) => {
      wanted = code;
      if (isShown && !council.closest('label').hidden) void update();
    },
  };
}

/** The councils of each nation under its name. */
function councilGroups(nations) {
  return nations.map(({ name, councils }) => {
    const group = Object.assign(document.createElement('optgroup'), { label: name });
    group.append(...councils.map((one) => new Option(one.name, one.code)));
    return group;
  });
}

/** An example of a nation, about another one. */
function inNation(example, { id, source, index }) {
  return example
    .replace(NATION, `nation="${id}"`)
    .replace(INDEX, `<a href="${source}"\n    >${index}, by council</a\n  >`);
}

/** The widget of the lines, without their script: this page has it already. */
function widgetOf(lines) {
  const { body } = new DOMParser().parseFromString(lines, 'text/html');
  const widget = document.importNode(body.lastElementChild, true);
  widget.setAttribute('heading-level', '3');
  return widget;
}
