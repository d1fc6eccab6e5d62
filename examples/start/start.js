// The start page: the choices become attributes of the preview and of the tag to copy.
import { DatasetClient } from '/embed/odm-data.js';
import { copies, galleryBeside, linesOf, showGallery } from '/start/gallery.js';

const client = new DatasetClient(new URL('/dataset/', location.href).href);
const byId = (id) => document.getElementById(id);
const [council, ward, search, preview, tag] = ['council', 'ward', 'search', 'preview', 'tag'].map(byId);
const OPTIONS = ['domain', 'view', 'compare', 'release', 'lang', 'theme'];

let authorities = [];

function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ code, name }) => new Option(name, code, false, code === chosen)));
}

async function showCouncils(release, chosen) {
  ({ authorities } = await client.authorities(release));
  const inOrder = [...authorities].sort((a, b) => a.name.localeCompare(b.name));
  options(council, inOrder, chosen);
}

async function showWards(code, release, chosen) {
  const { wards } = await client.authority(code, release);
  options(ward, wards, chosen);
  return chosen && wards.some((item) => item.code === chosen) ? chosen : wards[0].code;
}

function attributes() {
  const chosen = OPTIONS.map((name) => [name, byId(name).value]).filter(([, value]) => value);
  const picker = byId('picker').checked ? [['picker', '']] : [];
  return [['ward', ward.value], ['authority', council.value], ...chosen, ...picker];
}

function update() {
  const wanted = new Map(attributes());
  for (const name of ['ward', 'authority', 'picker', ...OPTIONS]) {
    if (wanted.has(name)) preview.setAttribute(name, wanted.get(name));
    else preview.removeAttribute(name);
  }
  const written = [...wanted].map(([name, value]) => (value ? `${name}="${value}"` : name)).join(' ');
  const wardName = ward.selectedOptions[0]?.textContent ?? 'this ward';
  const source = 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025';
  const inside = `<a href="${source}">Deprivation in ${wardName}</a>`;
  tag.textContent = linesOf({ tag: 'odm-ward-deprivation', inside }, written);
}

async function chooseCouncil(code, chosenWard) {
  const release = byId('release').value || '2025';
  council.value = code;
  ward.value = await showWards(code, release, chosenWard);
  update();
}

/** A typed name or code goes to the widget as it is: it knows what to say of every one. */
async function find(text) {
  const answer = await client.ward(text, byId('release').value || '2025');
  if (answer.kind === 'found') return chooseCouncil(answer.ward.authority.code, answer.ward.code);
  preview.removeAttribute('authority');
  preview.setAttribute('ward', text);
}

council.addEventListener('change', () => chooseCouncil(council.value));
ward.addEventListener('change', update);
search.addEventListener('change', () => search.value.trim() && find(search.value.trim()));
byId('choose').addEventListener('submit', (event) => event.preventDefault());
for (const name of [...OPTIONS, 'picker']) byId(name).addEventListener('change', update);
byId('release').addEventListener('change', async () => {
  const release = byId('release').value || '2025';
  await showCouncils(release, council.value);
  await chooseCouncil(council.value, ward.value);
});
// What the visitor chooses inside the widget is chosen out here too.
preview.addEventListener('odm-change', ({ detail }) => detail.ward && find(detail.ward));
copies(byId('copy'), tag, byId('copied'));

await showCouncils('2025', 'E08000003');
await chooseCouncil('E08000003', 'E05011351');

const others = galleryBeside(preview.localName);
for (const { tag: name, title } of others) {
  const link = Object.assign(document.createElement('a'), { href: `#${name}`, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  byId('contents').append(item);
}
const inOrder = [...authorities].sort((a, b) => a.name.localeCompare(b.name));
showGallery(others, byId('gallery-item'), byId('gallery'), inOrder);
