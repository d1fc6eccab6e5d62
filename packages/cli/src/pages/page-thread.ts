import { parentPort, workerData } from 'node:worker_threads';
import { withProxy } from '../proxy.js';
import type { PlaceScope } from './places.js';
import { writeGroup, type ThreadData } from './write-pages.js';

/** A thread of `writePages`: writes one group after the other, and says what it wrote of each. */
const { folder, options } = workerData as ThreadData;

parentPort!.on('message', (scope: PlaceScope) => {
  // A failure ends the thread, and with it the command.
  void withProxy(process.env, () => writeGroup(folder, scope, options)).then((report) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
    parentPort!.postMessage(report);
  });
});
