import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { getEvents } from '@odm-widgets/data/events';
import { cases } from '../../support/attack.js';
import { ALL_YEARS } from '../../support/calendars.js';
import { notEmpty } from '../../support/not-empty.js';

/** The same document by our reader, which knows no contexts, and by jsonld, which has the vocabulary as its context. */

const VOCABULARY = 'https://schema.org/';
/** An event as both readers understand it. */
interface Read {
  name: string;
  start: string;
  place: string;
  address: string;
  isCancelled: boolean;
  price: string;
}
type Node = Record<string, unknown>;

/** Ways to write one value. */
const writtenText = (text: string) =>
  fc.constantFrom<unknown>(
    text,
    [text],
    { '@value': text },
    { '@list': [text] },
    [
      { '@value': 'Noson', '@language': 'cy' },
      { '@value': text, '@language': 'en' },
    ],
    [
      { '@value': text, '@language': 'en-GB' },
      { '@value': 'Soirée', '@language': 'fr' },
    ],
  );
const writtenDate = (date: string) =>
  fc.constantFrom<unknown>(
    date,
    { '@value': date },
    { '@value': date, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    [{ '@value': date, '@type': `${VOCABULARY}DateTime` }],
  );
const writtenType = (type: string) =>
  fc.constantFrom<unknown>(type, [type], VOCABULARY + type, [`${VOCABULARY}${type}`, 'Thing']);
const status = fc.constantFrom<unknown>(
  undefined,
  { '@id': `${VOCABULARY}EventScheduled` },
  { '@id': `${VOCABULARY}EventCancelled` },
  [{ '@id': `${VOCABULARY}EventCancelled` }],
);
/** A node inside the one that it belongs to, or in the graph with a reference to it. */
const placement = fc.constantFrom('inside', 'before', 'after');

const start = fc
  .integer({ min: 0, max: 300_000 })
  .map((count) => `${new Date(Date.UTC(2026, 0) + count * 300_000).toISOString().slice(0, 19)}Z`);

const parts = (index: number) =>
  fc
    .record({
      name: writtenText(`Night ${index}`),
      startDate: start.chain(writtenDate),
      type: writtenType('Event'),
      eventStatus: status,
      place: placement,
      placeName: writtenText(`Mill ${index}`),
      street: writtenText(`${index + 1} Weir Lane`),
      placeType: writtenType('Place'),
      offer: placement,
      price: fc.integer({ min: 1, max: 40 }),
      isSplit: fc.boolean(),
    })
    .map((one) => {
      const location = {
        '@type': one.placeType,
        name: one.placeName,
        address: { '@type': 'PostalAddress', streetAddress: one.street },
      };
      const offers = { '@type': 'Offer', price: one.price, priceCurrency: 'GBP' };
      const before: Node[] = [];
      const after: Node[] = [];
      const place = (node: Node, where: string, id: string): Node => {
        if (where === 'inside') return node;
        (where === 'before' ? before : after).push({ '@id': id, ...node });
        return { '@id': id };
      };
      const id = `https://club.example/e/${index}`;
      const event: Node = {
        '@id': id,
        '@type': one.type,
        name: one.name,
        startDate: one.startDate,
        ...(one.eventStatus !== undefined && { eventStatus: one.eventStatus }),
        location: place(location, one.place, `#place-${index}`),
      };
      const price = { offers: place(offers, one.offer, `#offer-${index}`) };
      // What two places say about one node belongs together.
      if (one.isSplit) after.push({ '@id': id, ...price });
      else Object.assign(event, price);
      return { before, event, after };
    });

const documents = fc
  .tuple(
    fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => parts(i)))),
    fc.constantFrom('graph', 'list', 'item list', 'data feed'),
  )
  .map(([all, root]): unknown => {
    const context = { '@context': 'https://schema.org' };
    const events = all.map(({ event }) => event);
    const others = [...all.flatMap(({ before }) => before), ...all.flatMap(({ after }) => after)];
    const items = (key: string, type: string) => ({
      '@type': type,
      [key]: events.map((item) => ({ '@type': 'ListItem', item })),
    });
    const inOrder = all.flatMap(({ before, event, after }) => [...before, event, ...after]);
    if (root === 'list') return inOrder.map((node) => ({ ...context, ...node }));
    if (root === 'item list')
      return { ...context, '@graph': [items('itemListElement', 'ItemList'), ...others] };
    if (root === 'data feed')
      return { ...context, '@graph': [...others, items('dataFeedElement', 'DataFeed')] };
    return { ...context, '@graph': inOrder };
  });

async function readByUs(document: unknown): Promise<Read[]> {
  const { events } = await getEvents([{ text: JSON.stringify(document) }], { ...ALL_YEARS, language: 'en' });
  return events
    .map(({ title, start: { local, offset }, venue, status: state, price }) => ({
      name: title,
      start: new Date(local + offset!).toISOString(),
      place: venue?.name ?? '',
      address: venue?.address ?? '',
      isCancelled: state === 'cancelled',
      price: price?.text ?? '',
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

async function readByJsonld(document: unknown): Promise<Read[]> {
  const context = { '@context': { '@vocab': VOCABULARY } };
  const flat = (await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, {
    documentLoader: async (url: string) => ({ document: context, documentUrl: url }),
  })) as unknown as Node[];
  const byId = new Map(flat.map((node) => [node['@id'], node]));
  const values = (node: Node | undefined, name: string): Node[] => {
    const list = (node?.[VOCABULARY + name] ?? []) as Node[];
    return list.flatMap((one) => ('@list' in one ? (one['@list'] as Node[]) : [one]));
  };
  const text = (node: Node | undefined, name: string): string => {
    const all = values(node, name);
    const english = all.find(({ '@language': language = 'en' }) => (language as string).startsWith('en'));
    const value = english?.['@value'];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const nodeOf = (node: Node | undefined, name: string) => byId.get(values(node, name)[0]?.['@id']);
  return flat
    .filter((node) => (node['@type'] as string[] | undefined)?.includes(`${VOCABULARY}Event`))
    .map((node) => ({
      name: text(node, 'name'),
      start: new Date(text(node, 'startDate')).toISOString(),
      place: text(nodeOf(node, 'location'), 'name'),
      address: text(nodeOf(nodeOf(node, 'location'), 'address'), 'streetAddress'),
      isCancelled: values(node, 'eventStatus').some(({ '@id': id }) => id === `${VOCABULARY}EventCancelled`),
      price: `£${text(nodeOf(node, 'offers'), 'price')}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

describe('JSON-LD', () => {
  it('says the same to our reader and to jsonld, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const theirs = await readByJsonld(document);
        assert.deepEqual(await readByUs(document), notEmpty(theirs), JSON.stringify(document));
      }),
      cases(200),
    );
  });
});
