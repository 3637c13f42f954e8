import type { Page } from 'playwright-core';

/** Visible text that came from no words file: everything without the pseudo language's marks that is not a given name, number or date. */
export function unworded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const given = '[translate=no], .date-part, [lang]:not(html), script, style, noscript, time, option, textarea, .num';
    const dates = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|at|am|pm|MB|KB)\b/g;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      // What the components of the library say to screen readers comes in the library's own words.
      if (!parent || parent.closest(given) || getComputedStyle(parent).display === 'none' || text.includes('⟦') || text.includes('⟧')) continue;
      if (/\p{L}{2,}/u.test(text.replace(dates, ''))) found.push(text.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (element.closest(given) || text.includes('⟦')) continue;
        if (/\p{L}{2,}/u.test(text.replace(dates, '')) && !/^[0-9a-f]{32,}$/.test(text)) found.push(`${name}: ${text}`);
      }
    return found;
  });
}
