import type { Page } from 'playwright-core';
import type { DESK, PageLanguage } from '../journeys/browser.js';
import { axe } from './axe.js';

/** The narrowest phone that is promised. */
const NARROW = 320;

/** The colour of what only the mediator and one side know: nowhere but on these pages, and in the mediator's workspace, whose own mark is this class. */
const PRIVATE = /\/(evidence|sessions)(\/|$)/;
const PRIVATE_PART = '.p-workspace .lockd, .p-workspace .lockd *, .p-workspace .chip.clay, .p-workspace .chip.clay *';

/** The house rules a machine can see: nothing sideways, one solid button, clay for private things only, a title of the page's own, words where keys or blanks could be. */
async function houseRules(page: Page): Promise<string[]> {
  const seen = await page.evaluate((privatePart) => {
    const shown = (element: Element) => element.getClientRects().length > 0;
    const clay = ['rgb(168, 71, 31)', 'rgb(251, 238, 232)', 'rgb(126, 51, 21)', 'rgb(224, 138, 91)'];
    const painted = (element: Element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor, style.borderTopColor, style.borderLeftColor].some((colour) => clay.includes(colour));
    };
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && !node.parentElement.closest('[translate=no], script, style')) texts.push(node.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) texts.push(...['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''));
    return {
      unsaid: [document.title, ...texts].filter((text) => /^([a-z][\w-]*:)?[a-z][\w-]*(\.[\w-]+)+$/.test(text) || /\{\{|\bundefined\b|\bNaN\b|\[object |Invalid Date/.test(text)),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      solid: [...document.querySelectorAll('.btn.primary, .door.main')].filter(shown).map((element) => element.textContent?.trim() ?? ''),
      clay: [...document.body.querySelectorAll('*')].filter((element) => shown(element) && painted(element) && !element.matches(privatePart)).map((element) => element.outerHTML.slice(0, 120)),
      title: document.title,
      path: location.pathname,
    };
  }, PRIVATE_PART);
  return [
    ...(seen.sideways > 0 ? [`scrolls sideways by ${seen.sideways} px`] : []),
    ...seen.unsaid.slice(0, 3).map((text) => `says "${text}" where words should stand`),
    ...(seen.solid.length > 1 ? [`${seen.solid.length} solid buttons: ${seen.solid.join(' | ')}`] : []),
    ...(PRIVATE.test(seen.path) ? [] : seen.clay.slice(0, 1).map((html) => `the private colour on ${seen.clay.length} things: ${html}`)),
    ...(/\S · \S/.test(seen.title) ? [] : [`its title is only "${seen.title}"`]),
  ];
}

/** What is wrong with the page as it stands. */
export async function faults(page: Page, language: PageLanguage): Promise<string[]> {
  const lang = await page.evaluate(() => document.documentElement.lang);
  return [...(await axe(page)), ...(await houseRules(page)), ...(lang === language ? [] : [`is marked as ${lang}`])];
}

/** The same page on the narrowest phone, and things too small for a finger. */
export async function narrowFaults(page: Page, viewport: typeof DESK): Promise<string[]> {
  await page.setViewportSize({ width: NARROW, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(viewport);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input:not([type=hidden]), select, [role=tab]')]
      .filter((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        const inSentence = element.matches('a') && getComputedStyle(element).display === 'inline';
        return box.width > 1 && box.height > 1 && box.height < 43.5 && !inSentence && !element.closest('[aria-hidden=true]');
      })
      .map((element) => `${Math.round(element.getBoundingClientRect().height)} px: ${element.outerHTML.slice(0, 100)}`),
  );
  return [...(wide > 0 ? [`scrolls sideways by ${wide} px at ${NARROW} px`] : []), ...small.slice(0, 1).map((one) => `${small.length} things too small for a finger, ${one}`)];
}
