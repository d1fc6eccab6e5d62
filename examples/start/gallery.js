// Every other widget on the start page: a few choices, what visitors will see, and the two lines to copy.

/**
 * @typedef {object} Shown
 * @property {string} id  of its section
 * @property {string} tag
 * @property {string} title
 * @property {string} line  what it shows, in a sentence
 * @property {string} [inside]  what stands in the tag until figures arrive
 * @property {[label: string, attributes: string][]} [choices]  `COUNCIL` stands for the council that is chosen
 * @property {[label: string, page: string][]} [examples]  pages of ../ whose widget it is, where more than attributes differ
 */

const IMD = 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025';

/** @type {Shown[]} */
export const GALLERY = [
  {
    id: 'political-control',
    tag: 'odm-political-control',
    title: 'Who runs the councils?',
    line: 'A shape for each council, wide where many of its neighbourhoods stand in the national ranking, filled by who runs it.',
    inside: `<a href="${IMD}">English Indices of Deprivation, by council</a>`,
    choices: [
      ['Greater Manchester', 'combined-authority="Greater Manchester"'],
      ['Manchester and Trafford side by side', 'compare="E08000003 E08000009"'],
      ['All of England', 'nation="england" picker'],
      ['All of England on a map', 'nation="england" layout="hex"'],
      ['One region', 'region="North East"'],
    ],
  },
  {
    id: 'representation',
    tag: 'odm-representation',
    title: 'Who represents the wards?',
    line: 'Every seat of every ward beside how deprived its neighbourhoods are; turnout; and all of England in one picture.',
    inside: '<a href="https://opencouncildata.co.uk/">Councillors by ward, from Open Council Data UK</a>',
    choices: [
      ['A council’s page', 'authority="COUNCIL" picker'],
      ['A council before an election', 'authority="COUNCIL" election-period'],
      ['Every neighbourhood of England', 'view="grid" authority="COUNCIL"'],
      ['Representation by deprivation in a region', 'region="North West" view="deciles"'],
      ['Turnout in Greater Manchester', 'combined-authority="Greater Manchester" view="turnout"'],
    ],
  },
  {
    id: 'newsletter',
    tag: 'odm-newsletter',
    title: 'A newsletter sign-up',
    line: 'A form for the newsletter service you already use. It works without scripts, and asks nobody anything until somebody signs up.',
    examples: [
      ['With Mailchimp', 'newsletter-mailchimp'],
      ['With Kit, without leaving the page', 'newsletter-kit'],
      ['From the tag alone', 'newsletter-tag-alone'],
    ],
  },
  {
    id: 'events',
    tag: 'odm-events',
    title: 'What’s on',
    line: 'Your events, from the calendar you already have: WordPress, Google, Outlook, Meetup, or your own page.',
    examples: [
      ['From WordPress, by month', 'events-wordpress'],
      ['From a calendar that repeats', 'events-calendar-feed'],
      ['Two calendars in one list', 'events-merged'],
      ['Three kinds of calendar in one list', 'events-merged-kinds'],
      ['A real programme from WordPress', 'events-real-wordpress'],
      ['A real calendar that repeats', 'events-real-calendar'],
      ['As a month', 'events-month'],
    ],
  },
  {
    id: 'declaration',
    tag: 'odm-declaration-badge',
    title: 'The Declaration: a badge that can be checked, and the principles',
    line: 'Show that you support the Declaration for Responsible and Intelligent Data Practice, checked in the visitor’s browser, and say how you live up to it.',
    examples: [
      ['A badge that can be checked', 'declaration-badge'],
      ['A register and a key of your own choice', 'declaration-badge-own-register'],
      ['A statement of your own', 'declaration-statement'],
    ],
  },
];

const script = () => `<script type="module" src="${location.origin}/embed/odm-widgets.js"></script>`;

/** The lines a page needs. */
export function linesOf({ tag, inside }, attributes) {
  return `${script()}\n<${tag} ${attributes}>${inside}</${tag}>`;
}

/** The lines of an example page: its script and what it marks as its widget, without their indent. */
async function linesOfExample(name) {
  const page = await (await fetch(`/examples/${name}.html`)).text();
  const [, region] = /<!-- region: widget -->\n([\s\S]*?)\n *<!-- \/region -->/.exec(page);
  const indent = Math.min(...region.split('\n').map((line) => line.search(/\S|$/)));
  return [script(), ...region.split('\n').map((line) => line.slice(indent))].join('\n');
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

/** Fills a copy of the template for each widget; what is not near is not fetched. */
export function showGallery(template, place, councils) {
  for (const shown of GALLERY) {
    const section = template.content.cloneNode(true).firstElementChild;
    const part = (name) => section.querySelector(`.${name}`);
    section.id = shown.id;
    part('title').textContent = shown.title;
    part('line').textContent = shown.line;
    const [choice, council] = [part('choice'), part('council')];
    const offered = shown.choices ?? shown.examples;
    choice.replaceChildren(...offered.map(([label], index) => new Option(label, String(index))));
    council.replaceChildren(...councils.map(({ code, name }) => new Option(name, code)));
    council.value = 'E08000003';
    const update = async () => {
      const [label, what] = offered[Number(choice.value)];
      council.closest('label').hidden = !what.includes('COUNCIL');
      const lines = shown.choices
        ? linesOf(shown, what.replace('COUNCIL', council.value))
        : await linesOfExample(what);
      // Another one may have been chosen meanwhile.
      if (offered[Number(choice.value)][0] !== label) return;
      part('tag').textContent = lines;
      part('preview').replaceChildren(widgetOf(lines));
    };
    for (const select of [choice, council]) select.addEventListener('change', update);
    copies(part('copy'), part('tag'), part('copied'));
    place.append(section);
    new IntersectionObserver(
      (entries, observer) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void update();
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
