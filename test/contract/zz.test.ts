import { expect } from 'chai';
describe('x', () => { it('works', () => { expect(1 as number).to.equal(1); }); it('pageable', async () => { const m = await import('lit'); expect(m.html).to.be.a('function'); console.log(navigator.userAgent)}); it.skip('sk', () => {}); it('fails', () => { expect(1 as number).to.equal(2)}) });
