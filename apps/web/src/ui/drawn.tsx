import { render } from '@testing-library/react';
import axe from 'axe-core';
import i18next from 'i18next';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { initReactI18next } from 'react-i18next';
import type { ReactNode } from 'react';
import chinese from '@maplebridge/contract/words/zh-CN/kernel.json' with { type: 'json' };
import english from '@maplebridge/contract/words/en/kernel.json' with { type: 'json' };

/** For specs: draws a component with the generic words, and those given for this language, and a router around it. */
export async function draw(children: ReactNode, language: 'zh-CN' | 'en' = 'en', words: Readonly<Record<string, object>> = {}) {
  await i18next.use(initReactI18next).init({ lng: language, fallbackLng: false, defaultNS: 'kernel', resources: { 'zh-CN': { kernel: chinese }, en: { kernel: english } }, interpolation: { escapeValue: false } });
  for (const [name, sentences] of Object.entries(words)) i18next.addResourceBundle(language, name, sentences);
  const rootRoute = createRootRoute({ component: () => <main>{children}</main> });
  const router = createRouter({ routeTree: rootRoute, history: createMemoryHistory(), scrollRestoration: false });
  // jsdom does not scroll.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  await router.load();
  return render(
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <RouterProvider router={router as never} />
    </I18nProvider>,
  );
}

/** What axe finds in it, as `rule: markup`; colours need a real browser and are looked at there. */
export async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
