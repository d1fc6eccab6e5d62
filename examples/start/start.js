// The start page: the choices become attributes of the preview and of the tag to copy.
import { DatasetClient, RELEASE_DESCRIPTIONS } from '/embed/odm-data.js';
import { copies, galleryBeside, linesOf, showGallery } from '/start/gallery.js';

const client = new DatasetClient(new URL('/dataset/', location.href).href);
const byId = (id) => document.getElementById(id);
const [council, ward, search, preview, tag] = ['council', 'ward', 'search', 'preview', 'tag'].map(byId);
const OPTIONS = ['domain', 'view', 'compare', 'release', 'lang', 'theme'];

/** Releases of each nation, the latest first, where its index is published, and the council and ward shown first. */
const NATIONS = {
  england: {
    releases: ['2025', '2019'],
    source: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
    first: ['E08000003', 'E05011351'],
  },
  wales: {
    releases: ['wales-2025'],
    source: 'https://www.gov.wales/welsh-index-multiple-deprivation',
    first: ['W06000015', 'W05001273'],
  },
  scotland: {
    releases: ['scotland-2020'],
    source: 'https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/',
    first: ['S12000036', 'S13002929'],
  },
  'northern-ireland': {
    releases: ['northern-ireland-2017'],
    source: 'https://www.nisra.gov.uk/statistics/deprivation',
    first: ['N09000003', 'N08000301'],
  },
};
/** What codes of wards and councils begin with. */
const NATION_OF = { E: 'england', W: 'wales', S: 'scotland', N: 'northern-ireland' };

let authorities = [];

const nation = byId('nation');
const releaseOf = () => byId('release').value || NATIONS[nation.value].releases[0];
const yearOf = (release) => /\d{4}$/.exec(release)[0];

function options(select, items, chosen) {
  select.replaceChildren(...items.map(({ code, name }) => new Option(name, code, false, code === chosen)));
}

/** Councils with their names; the file of names of another nation than England has them with its wards. */
async function councilsOf(release) {
  if (nation.value === 'england') return (await client.authorities(release)).authorities;
  const { authorities: named } = await client.get(`${release}/names.json`);
  return named.map(([code, name]) => ({ code, name }));
}

async function showCouncils(release, chosen) {
  authorities = await councilsOf(release);
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
  preview.removeAttribute('nation');
  for (const name of ['ward', 'authority', 'picker', ...OPTIONS]) {
    if (wanted.has(name)) preview.setAttribute(name, wanted.get(name));
    else preview.removeAttribute(name);
  }
  const written = [...wanted].map(([name, value]) => (value ? `${name}="${value}"` : name)).join(' ');
  const wardName = ward.selectedOptions[0]?.textContent ?? 'this ward';
  const inside = `<a href="${NATIONS[nation.value].source}">Deprivation in ${wardName}</a>`;
  tag.textContent = linesOf({ tag: 'odm-ward-deprivation', inside }, written);
}

async function chooseCouncil(code, chosenWard) {
  council.value = code;
  ward.value = await showWards(code, releaseOf(), chosenWard);
  update();
}

/** The releases and domains of a nation, its councils and the wards of one of them. */
async function chooseNation(chosen, [code, wardCode] = NATIONS[chosen].first) {
  nation.value = chosen;
  const [latest, ...earlier] = NATIONS[chosen].releases;
  options(byId('release'), [
    { code: '', name: yearOf(latest) },
    ...earlier.map((release) => ({ code: release, name: yearOf(release) })),
  ]);
  options(byId('domain'), [
    { code: '', name: 'Overall' },
    ...RELEASE_DESCRIPTIONS[latest].domains.map(({ id, name }) => ({ code: id, name })),
  ]);
  await showCouncils(latest, code);
  await chooseCouncil(code, wardCode);
}

/** A typed name or code goes to the widget as it is: it knows what to say of every one. */
async function find(text) {
  const ofCode = NATION_OF[/^([EWSN])\d{8}$/i.exec(text)?.[1].toUpperCase()] ?? nation.value;
  const release = ofCode === nation.value ? releaseOf() : NATIONS[ofCode].releases[0];
  const answer = await client.ward(text, release);
  if (answer.kind === 'found') {
    const place = [answer.ward.authority.code, answer.ward.code];
    return ofCode === nation.value ? chooseCouncil(...place) : chooseNation(ofCode, place);
  }
  preview.removeAttribute('authority');
  preview.setAttribute('nation', ofCode);
  preview.setAttribute('ward', text);
}

council.addEventListener('change', () => chooseCouncil(council.value));
ward.addEventListener('change', update);
nation.addEventListener('change', () => chooseNation(nation.value));
search.addEventListener('change', () => search.value.trim() && find(search.value.trim()));
byId('choose').addEventListener('submit', (event) => event.preventDefault());
for (const name of [...OPTIONS, 'picker']) byId(name).addEventListener('change', update);
byId('release').addEventListener('change', async () => {
  await showCouncils(releaseOf(), council.value);
  await chooseCouncil(council.value, ward.value);
});
// What the visitor chooses inside the widget is chosen out here too.
preview.addEventListener('odm-change', ({ detail }) => detail.ward && find(detail.ward));
copies(byId('copy'), tag, byId('copied'));

await chooseNation('england');
// The gallery lets visitors choose another English council for its examples.
const english = authorities;

const others = galleryBeside(preview.localName);
for (const { tag: name, title } of others) {
  const link = Object.assign(document.createElement('a'), { href: `#${name}`, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  byId('contents').append(item);
}
const inOrder = [...english].sort((a, b) => a.name.localeCompare(b.name));
showGallery(others, byId('gallery-item'), byId('gallery'), inOrder);
