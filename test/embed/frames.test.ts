import { expect } from 'chai';
import { reportHeight } from '../../packages/embed/src/frame-height.js';
import { resizeFrames } from '../../packages/embed/src/frame-sizes.js';
import { until } from '../support/until.js';

const ADDRESS = 'https://figures.example/w/ward-deprivation/E05011351/embed/';
const SCRIPT = new URL('../../packages/embed/src/frame.ts', import.meta.url).href;
const TALL = '<!DOCTYPE html><style>body { margin: 0 } div { height: 640.4px }</style><div></div>';

describe('Frames', () => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  /** What frames have sent, in the order it came. */
  function listen(): { source: MessageEventSource | null; data: unknown }[] {
    const messages: { source: MessageEventSource | null; data: unknown }[] = [];
    const onMessage = ({ source, data }: MessageEvent<unknown>) => messages.push({ source, data });
    addEventListener('message', onMessage);
    ends.push(() => removeEventListener('message', onMessage));
    return messages;
  }

  /** A frame with a page of our own, under the address of another; its script sends from inside, as it should. */
  async function addFrame(address = ADDRESS, script = SCRIPT): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = script ? `${TALL}<script type="module" src="${script}"></script>` : TALL;
    frame.setAttribute('src', address);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    ends.push(() => frame.remove());
    await loaded;
    return frame;
  }
  const viewOf = (frame: HTMLIFrameElement) => frame.contentWindow as Window & typeof globalThis;
  const divOf = (frame: HTMLIFrameElement) => frame.contentDocument!.querySelector('div')!;

  it('are as tall as the page in them, and follow it', async () => {
    const frame = await addFrame();
    ends.push(resizeFrames(document));
    await until('the height of the page', () => frame.style.height === '641px');
    divOf(frame).style.height = '200px';
    await until('the height after a change', () => frame.style.height === '200px');
  });

  it('are told their height also when the page around them listens later', async () => {
    const messages = listen();
    const frame = await addFrame();
    await until('a message', () => messages.some(({ data }) => typeof data === 'object'));
    expect(messages.find(({ data }) => typeof data === 'object')?.data).to.deep.equal({
      type: 'odm-frame-height',
      height: 641,
    });
    ends.push(resizeFrames(document));
    await until('the height of the page', () => frame.style.height === '641px');
  });

  it('count their border where their box does', async () => {
    const frame = await addFrame();
    frame.style.border = '5px solid';
    frame.style.boxSizing = 'border-box';
    ends.push(resizeFrames(document));
    await until('the height of the page and its border', () => frame.style.height === '651px');
  });

  it('stay as they are when their address is that of another page', async () => {
    const [other, ours] = [await addFrame('https://figures.example/about/embed/'), await addFrame()];
    ends.push(resizeFrames(document));
    await until('the height of our page', () => ours.style.height === '641px');
    expect(other.style.height).to.equal('');
  });

  it('stay as they are for a message that names no height', async () => {
    const frame = await addFrame(ADDRESS, '');
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
    const messages = listen();
    const frame = await addFrame();
    const from = (wanted: RegExp) => () =>
      messages.some(({ source, data }) => source === viewOf(frame) && wanted.test(String(data)));
    await until('its readiness', from(/^\[iFrameResizerChild\]Ready$/u));
    viewOf(frame).postMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:max', '*');
    const width = frame.contentDocument!.documentElement.clientWidth;
    await until('its size', from(new RegExp(`^\\[iFrameSizer\\]iFrameResizer0:641:${width}:init$`, 'u')));
    divOf(frame).style.height = '200px';
    await until('its size after a change', from(/^\[iFrameSizer\]iFrameResizer0:200:\d+:resize$/u));
  });

  it('send nothing for a page that is in no frame', () => {
    const messages = listen();
    const alone = { parent: undefined as unknown, document } as Window & typeof globalThis;
    Object.assign(alone, { parent: alone });
    reportHeight(alone)();
    expect(messages).to.deep.equal([]);
  });
});
