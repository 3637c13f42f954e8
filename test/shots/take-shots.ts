import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DESK, PHONE, type PageLanguage } from '../journeys/browser.js';
import { closeBrowser } from './one-browser.js';
import { routes } from './routes.js';
import { SAMPLES, type Sample } from './samples.js';
import { tour, type Eyes } from './tour.js';
import { VIEWS } from './views.js';

const ROOT = process.cwd();
const FOLDER = process.env['SHOTS_DIR'] ?? join(ROOT, 'shots');
const LANGUAGES: readonly PageLanguage[] = ['zh-CN', 'en'];
/** `npm run shots -- /mine /cases 1280 en` takes only what begins so, at this width, in this language. */
const asked = process.argv.slice(2);
const among = (own: readonly string[]) => (one: string) => own.length === 0 || own.includes(one);
const [width, language] = [among(asked.filter((word) => /^\d+$/.test(word))), among(asked.filter((word) => LANGUAGES.some((one) => one === word)))];
const EYES = [PHONE, DESK].flatMap((viewport) => LANGUAGES.map((one): Eyes => ({ viewport, language: one }))).filter((eyes) => width(`${eyes.viewport.width}`) && language(eyes.language));
const starts = asked.filter((word) => word.startsWith('/'));
const wanted = (name: string) => starts.length === 0 || starts.some((start) => name.startsWith(start));

const fileOf = (name: string, { viewport, language }: Eyes) =>
  join(FOLDER, `${name === '/' ? 'home' : name.slice(1).replaceAll('/', '-').replaceAll('$', '')}-${viewport.width}-${language}.png`);

mkdirSync(FOLDER, { recursive: true });
// The development page is not part of the built product.
const all = routes(ROOT).filter((route) => route !== '/ui' && wanted(route));
const red = all.filter((route) => !SAMPLES[route]).map((route) => `${route}: has no line in samples.ts`);
red.forEach((line) => console.log(`  ✗ ${line}`));
const stops = [...all.map((route): [string, Sample | undefined] => [route, SAMPLES[route]]), ...Object.entries(VIEWS).filter(([name]) => wanted(name))]
  .flatMap(([name, sample]) => (sample ? [{ name, sample }] : []));

for (const eyes of EYES)
  for (const as of new Set(stops.map(({ sample }) => sample.as)))
    red.push(...(await tour(as, stops.filter(({ sample }) => sample.as === as).map((stop) => ({ ...stop, file: fileOf(stop.name, eyes) })), eyes)));
await closeBrowser();

for (const eyes of EYES)
  for (const { name } of stops) if (!existsSync(fileOf(name, eyes))) red.push(`${name} ${eyes.viewport.width} ${eyes.language}: has no picture`);
console.log(`${stops.length * EYES.length} pictures of ${all.length} routes and ${stops.length - all.length} more views in ${FOLDER}; ${red.length} faults`);
process.exit(red.length === 0 ? 0 : 1);
