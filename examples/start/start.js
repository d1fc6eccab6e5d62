// The gallery: the choices become attributes of the preview and of the tag to copy.
import { copies, galleryBeside, linesOf, showGallery } from '/start/gallery.js';
import { nationOf } from '/embed/odm-data.js';
import { councilsOf, domainsOf, findPlaces, nationNamed, NATIONS, wardsOf, yearOf } from '/start/places.js';

const byId = (id) => document.getElementById(id);
const [nation, council, ward, search, found, preview, tag] = [
  'nation',
  'council',
  'ward',
  'search',
  'found',
  'preview',
  'tag',
].map(byId);
const OPTIONS = ['domain', 'view', 'compare', 'release', 'lang', 'theme'];

const releaseOf = (id) => (id === nation.value && byId('release').value) || nationNamed(id).releases[0];

function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ code, name }) => new Option(name, code, false, code === chosen)));
}

function attributes() {
  const chosen = OPTIONS.map((name) => [name, byId(name).value]).filter(([, value]) => value);
  const picker = byId('picker').checked ? [['picker', '']] : [];
  return [['ward', ward.value], ['authority', council.value], ...chosen, ...picker];
}

function update() {
  const wanted = new Map(attributes());
  preview.removeAttribute('nation');
  for (const name of ['ward', 'authority', 'picker', ...OPTIONS]) {
    if (wanted.has(name)) preview.setAttribute(name, wanted.get(name));
    else preview.removeAttribute(name);
  }
  const written = [...wanted].map(([name, value]) => (value ? `${name}="${value}"` : name)).join(' ');
  const wardName = ward.selectedOptions[0]?.textContent ?? 'this ward';
  const inside = `<a href="${nationNamed(nation.value).source}">Deprivation in ${wardName}</a>`;
  tag.textContent = linesOf({ tag: 'odm-ward-deprivation', inside }, written);
}

/** A council, with its first ward where none is named; the widgets further down show the council too. */
async function chooseCouncil(code, chosenWard) {
  council.value = code;
  const wards = await wardsOf(code, releaseOf(nation.value));
  options(ward, wards, chosenWard);
  update();
  gallery?.showCouncil(code);
}

/** The releases and domains of a nation, its councils and the wards of one of them. */
async function chooseNation(chosen, [code, wardCode] = nationNamed(chosen).first) {
  nation.value = chosen;
  const [latest, ...earlier] = nationNamed(chosen).releases;
  options(byId('release'), [
    { code: '', name: yearOf(latest) },
    ...earlier.map((release) => ({ code: release, name: yearOf(release) })),
  ]);
  options(byId('domain'), [
    { code: '', name: 'Overall' },
    ...domainsOf(latest).map(({ id, name }) => ({ code: id, name })),
  ]);
  options(council, await councilsOf(latest), code);
  await chooseCouncil(code, wardCode);
}

function choosePlace({ nation: own, council: { code }, ward: chosen }) {
  found.replaceChildren();
  return own === nation.value ? chooseCouncil(code, chosen?.code) : chooseNation(own, [code, chosen?.code]);
}

/** What a button for one of several places says. */
function labelOf({ nation: own, council: its, ward: chosen }) {
  const { name } = nationNamed(own);
  return chosen ? `${chosen.name}, a ward of ${its.name}, ${name}` : `${its.name}, a council in ${name}`;
}

/** One place is shown; of several the visitor chooses. What none is called goes to the widget: it says what it knows. */
async function find(text) {
  const places = await findPlaces(text, releaseOf);
  // The visitor may have written something else meanwhile.
  if (search.value.trim() !== text) return;
  if (places.length === 1) return choosePlace(places[0]);
  found.replaceChildren(
    ...places.map((place) => {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: labelOf(place),
      });
      button.addEventListener('click', () => choosePlace(place));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  if (places.length) return;
  preview.removeAttribute('authority');
  // A postcode is looked up in all nations.
  if (/\d[A-Z]{2}$/i.test(text)) preview.removeAttribute('nation');
  else preview.setAttribute('nation', nation.value);
  preview.setAttribute('ward', text);
  // The tag of the place before would be copied for this one.
  tag.textContent = '';
}

council.addEventListener('change', () => chooseCouncil(council.value));
ward.addEventListener('change', update);
nation.addEventListener('change', () => chooseNation(nation.value));
search.addEventListener('change', () => search.value.trim() && find(search.value.trim()));
byId('choose').addEventListener('submit', (event) => event.preventDefault());
for (const name of [...OPTIONS, 'picker']) byId(name).addEventListener('change', update);
byId('release').addEventListener('change', async () => {
  options(council, await councilsOf(releaseOf(nation.value)), council.value);
  await chooseCouncil(council.value, ward.value);
});
// What the visitor chooses inside the widget is chosen out here too.
preview.addEventListener('odm-change', ({ detail }) => {
  if (!detail.ward) return;
  ward.value = detail.ward;
  update();
});
// The ward that the widget found by itself, such as that of a postcode, has lines to copy too.
preview.addEventListener('odm-load', async ({ model }) => {
  if (tag.textContent) return;
  const { ward: its, authority } = model;
  await choosePlace({ nation: nationOf(its.code), council: authority, ward: its });
  if (ward.value === its.code) return;
  // One that is later or earlier than those of the release.
  ward.append(new Option(its.name, its.code, true, true));
  update();
});
copies(byId('copy'), tag, byId('copied'));

let gallery;
await chooseNation('england');
const others = galleryBeside(preview.localName);
for (const { tag: name, title } of others) {
  const link = Object.assign(document.createElement('a'), { href: `#${name}`, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  byId('contents').append(item);
}
const nations = await Promise.all(
  NATIONS.map(async (own) => ({ ...own, councils: await councilsOf(own.releases[0]) })),
);
gallery = showGallery(others, byId('gallery-item'), byId('gallery'), nations);
