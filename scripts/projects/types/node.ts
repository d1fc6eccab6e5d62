/** Figures in Node, and pages that are prerendered there. */
import { prerender } from '@odm-widgets/cli/prerender.js';
import { DatasetClient } from '@odm-widgets/data/dataset/node.js';

const client = DatasetClient.fromFolder('node_modules/@odm-widgets/dataset');
const { lsoas } = await client.authority('E08000003', '2025');
console.log(lsoas.filter(({ decile }) => decile.overall === 1).length);
// @ts-expect-error no such release
await client.authority('E08000003', '1066');
console.log((await prerender('<p></p>', { dataset: 'dataset' })).html);

export {};
