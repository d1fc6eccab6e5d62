import { expect } from 'chai';
import { reportHeight } from '../../packages/embed/src/frame-height.js';
import { resizeFrames } from '../../packages/embed/src/frame-sizes.js';
import { until } from '../support/until.js';

const ADDRESS = 'https://figures.example/w/ward-deprivation/E05011351/embed/';
const TALL = '<!DOCTYPE html><style>body { margin: 0 } div { height: 640.4px }</style><div></div>';

describe('Frames', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  /** A frame with a page of our own, under the address of another. */
  async function addFrame(address = ADDRESS): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = TALL;
    frame.setAttribute('src', address);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    ends.push(() => frame.remove());
    await loaded;
    return frame;
  }
  const viewOf = (frame: HTMLIFrameElement) => frame.contentWindow as Window & typeof globalThis;
  const divOf = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('div')!;
  /** The next message of a frame that a test recognises. */
  function nextMessage(frame: HTMLIFrameElement, isWanted: (data: unknown) => boolean): Promise<unknown> {
    return new Promise((resolve) => {
      const listen = ({ source, data }: MessageEvent<unknown>) => {
        if (source !== frame.contentWindow || !isWanted(data)) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
  }
  const isHeight = (data: unknown) => (data as { type?: unknown } | null)?.type === 'odm-frame-height';

  it('are as tall as the page in them, and follow it', async () => {
    const frame = await addFrame();
    ends.push(resizeFrames(document), reportHeight(viewOf(frame)));
    await until('the height of the page', () => frame.style.height === '641px');
    divOf(frame).style.height = '200px';
    await until('the height after a change', () => frame.style.height === '200px');
  });

  it('are told their height also when the page around them listens later', async () => {
    const frame = await addFrame();
    const first = nextMessage(frame, isHeight);
    ends.push(reportHeight(viewOf(frame)));
    expect(await first).to.deep.equal({ type: 'odm-frame-height', height: 641 });
    ends.push(resizeFrames(document));
    await until('the height of the page', () => frame.style.height === '641px');
  });

  it('count their border where their box does', async () => {
    const frame = await addFrame();
    frame.style.border = '5px solid';
    frame.style.boxSizing = 'border-box';
    ends.push(resizeFrames(document), reportHeight(viewOf(frame)));
    await until('the height of the page and its border', () => frame.style.height === '651px');
  });

  it('stay as they are when their address is that of another page', async () => {
    const [other, ours] = [await addFrame('https://figures.example/about/embed/'), await addFrame()];
    ends.push(resizeFrames(document), reportHeight(viewOf(other)), reportHeight(viewOf(ours)));
    await until('the height of our page', () => ours.style.height === '641px');
    expect(other.style.height).to.equal('');
  });

  it('stay as they are for a message that names no height', async () => {
    const frame = await addFrame();
    ends.push(resizeFrames(document));
    const { parent } = viewOf(frame);
    const send = (data: unknown) =>
      // A message whose source is the frame, as a script of its page sends it.
      parent.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));
    for (const height of [-1, 0, 1e9, Number.NaN, '9px', {}, null, undefined])
      send({ type: 'odm-frame-height', height });
    for (const data of [null, undefined, 'odm-frame-height', { height: 50 }]) send(data);
    expect(frame.style.height).to.equal('');
    send({ type: 'odm-frame-height', height: 50 });
    expect(frame.style.height).to.equal('50px');
  });

  it('answer the host script of iframe-resizer in its words', async () => {
    const frame = await addFrame();
    const ready = nextMessage(frame, (data) => data === '[iFrameResizerChild]Ready');
    ends.push(reportHeight(viewOf(frame)));
    await ready;
    const isSize = (data: unknown) => typeof data === 'string' && data.startsWith('[iFrameSizer]');
    const init = nextMessage(frame, isSize);
    viewOf(frame).postMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:max', '*');
    const width = frame.contentDocument!.documentElement.clientWidth;
    expect(await init).to.equal(`[iFrameSizer]iFrameResizer0:641:${width}:init`);
    const resized = nextMessage(frame, isSize);
    divOf(frame).style.height = '200px';
    expect(await resized).to.match(/^\[iFrameSizer\]iFrameResizer0:200:\d+:resize$/u);
  });

  it('send nothing for a page that is in no frame', () => {
    const messages: unknown[] = [];
    const listen = ({ data }: MessageEvent<unknown>) => messages.push(data);
    addEventListener('message', listen);
    ends.push(() => removeEventListener('message', listen));
    const alone = { parent: undefined as unknown, document } as Window & typeof globalThis;
    Object.assign(alone, { parent: alone });
    reportHeight(alone)();
    expect(messages).to.deep.equal([]);
  });
});
