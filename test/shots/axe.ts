import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds on the page as it stands. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: { run(how: unknown): Promise<{ violations: unknown[] }> } };
    return (await axe.run({ runOnly: { type: 'tag', values } })).violations;
  }, TAGS) as Violation[];
  return violations.map(({ id, nodes }) => `axe ${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${(nodes[0]?.failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`);
}
