import type { Page } from 'playwright-core';

/** What a page of the demonstration can find out about itself, asked through the api as whoever is signed in. */
export interface Findings {
  readonly cases: readonly { id: string; state: string; relation?: string }[];
  readonly organisationId: string | undefined;
}

/** Signs in as a person of the demonstration with this role. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/genuine');
  await page.evaluate(async (wanted) => {
    const { items } = (await (await fetch('/api/v1/demo/accounts')).json()) as { items: { accountId: string; role: string }[] };
    const account = items.find((item) => item.role === wanted);
    if (!account) throw new Error(`the demonstration has no ${wanted}`);
    const body = JSON.stringify({ accountId: account.accountId });
    const answer = await fetch('/api/v1/demo/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    if (!answer.ok) throw new Error(`signing in as ${wanted}: ${answer.status}`);
  }, role);
}

/** One GET of the api with the page's own cookie. */
export function get<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return (await answer.json()) as never;
  }, path);
}

/** Cases this person can open: their own, and their organisation's queue. */
export async function look(page: Page): Promise<Findings> {
  const me = await get<{ roles: { organisationId: string; role: string }[] }>(page, '/api/v1/me');
  const mine = await get<{ items: Findings['cases'] }>(page, '/api/v1/cases?most=100');
  const organisationId = me.roles[0]?.organisationId;
  const states = 'submitted,screening,returned,accepted,contacting-respondent,selecting-mediator,awaiting-acceptance,in-mediation,settled,closed';
  const queue = organisationId ? await get<{ items: Findings['cases'] }>(page, `/api/v1/organisations/${organisationId}/cases?most=100&states=${states}`).catch(() => ({ items: [] })) : { items: [] };
  return { cases: [...mine.items, ...queue.items], organisationId };
}
