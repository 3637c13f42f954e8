import { closeBrowser } from '../shots/one-browser.js';
import { routes } from '../shots/routes.js';
import { SAMPLES } from '../shots/samples.js';
import { tour } from '../shots/tour.js';
import { VIEWS } from '../shots/views.js';
import { DESK, PHONE } from './browser.js';

// The development page is not part of the built product.
const stops = Object.entries({ ...SAMPLES, ...VIEWS }).filter(([name]) => name !== '/ui').map(([name, sample]) => ({ name, sample }));
const people = [...new Set(stops.map(({ sample }) => sample.as))];
const LANGUAGES = ['zh-CN', 'en'] as const;

/** What `npm run shots` looks at, without the pictures: axe and the house rules on every screen. */
describe('every screen', () => {
  afterAll(closeBrowser);

  it('has somebody who looks at it', () => {
    expect(routes(process.cwd()).filter((route) => !SAMPLES[route])).toEqual([]);
  });

  describe.each([['a phone', PHONE], ['a desk', DESK]] as const)('on %s', (_, viewport) => {
    it.each(people.map((as) => [as ?? 'nobody in particular', as] as const))('that %s sees has no fault a machine can find, in either language', async (__, as) => {
      const theirs = stops.filter(({ sample }) => sample.as === as);
      const found = await Promise.all(LANGUAGES.map((language) => tour(as, theirs, { viewport, language })));
      expect(found.flat()).toEqual([]);
    }, 300_000);
  });
});
