import type { Page } from 'playwright-core';
import { get, look } from './seen-by.js';

export interface Sample {
  /** Role in the demonstration; nobody for public pages. */
  readonly as?: string;
  /** The address with its blanks filled in. */
  readonly at: string | ((page: Page) => Promise<string>);
  /** What is pressed before the picture. */
  readonly then?: (page: Page) => Promise<void>;
}

const fixed = (at: string, as?: string): Sample => ({ at, ...(as && { as }) });

/** A page of a case in one of these states, the first that this person can open. */
export const ofCase = (as: string, states: readonly string[], path: string): Sample => ({
  as,
  at: async (page) => path.replace('$caseId', await caseIn(page, states)),
});

async function caseIn(page: Page, states: readonly string[]): Promise<string> {
  const { cases } = await look(page);
  for (const state of states) {
    const found = cases.find((one) => one.state === state);
    if (found) return found.id;
  }
  throw new Error(`the demonstration shows no case that is ${states.join(' or ')}`);
}

/** A page of the first session that this person finds in a case of theirs. */
const ofSession = (as: string, path: string): Sample => ({
  as,
  at: async (page) => {
    const { cases } = await look(page);
    for (const { id } of cases) {
      const { items } = await get<{ items: { id: string }[] }>(page, `/api/v1/cases/${id}/sessions`).catch(() => ({ items: [] }));
      if (items[0]) return path.replace('$caseId', id).replace('$sessionId', items[0].id);
    }
    throw new Error('the demonstration has no session');
  },
});

const invitation: Sample = {
  at: async (page) => {
    await page.goto('/genuine');
    const { items } = await get<{ items: { text: string }[] }>(page, '/api/v1/demo/inbox');
    const token = items.map(({ text }) => /\/i\/([\w-]+)/.exec(text)?.[1]).find(Boolean);
    if (!token) throw new Error('the demonstration sent no invitation');
    return `/i/${token}`;
  },
};

const mediator: Sample = {
  at: async (page) => {
    await page.goto('/genuine');
    const { items } = await get<{ items: Record<string, string>[] }>(page, '/api/v1/mediators');
    return `/mediators/${items[0]?.['mediatorId'] ?? items[0]?.['id']}`;
  },
};

const docket: Sample = {
  as: 'clerk',
  at: async (page) => {
    const { organisationId } = await look(page);
    const { items } = await get<{ items: Record<string, string>[] }>(page, `/api/v1/organisations/${organisationId}/dockets`);
    if (!items[0]) throw new Error('the demonstration has no docket');
    return `/confirmations/${items[0]['docketId'] ?? items[0]['id']}`;
  },
};

const visit: Sample = {
  as: 'return-visitor',
  at: async (page) => {
    const { organisationId } = await look(page);
    const { items } = await get<{ items: { id: string; caseId: string }[] }>(page, `/api/v1/organisations/${organisationId}/visits`);
    if (!items[0]) throw new Error('the demonstration has no return visit');
    return `/cases/${items[0].caseId}/visits/${items[0].id}`;
  },
};

const CHOOSING = ['selecting-mediator', 'awaiting-acceptance', 'in-mediation'];
const MEETING = ['in-mediation', 'settled', 'closed'];
const AFTER = ['settled', 'closed', 'in-mediation'];

/** Where each route of the web app is looked at. A route without a line here is red. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  '/': fixed('/'), '/accessibility': fixed('/accessibility'), '/complaints': fixed('/complaints'), '/genuine': fixed('/genuine'),
  '/invited': fixed('/invited'), '/privacy': fixed('/privacy'), '/sign-in': fixed('/sign-in'), '/track': fixed('/track'), '/ui': fixed('/ui'),
  '/demo/inbox': fixed('/demo/inbox'), '/i/$token': invitation, '/mediators': fixed('/mediators'), '/mediators/$mediatorId': mediator,
  '/apply': fixed('/apply', 'applicant'), '/told': fixed('/told', 'applicant'), '/identity': fixed('/identity', 'applicant'),
  '/me': fixed('/me', 'mediator'), '/mine': fixed('/mine', 'applicant'),
  '/today': fixed('/today', 'mediator'), '/queue': fixed('/queue?view=all', 'mediator'), '/asked': fixed('/asked', 'mediator'), '/schedule': fixed('/schedule', 'mediator'),
  '/intake': fixed('/intake?view=all', 'intake-officer'), '/intake/$caseId': ofCase('intake-officer', ['screening', 'submitted'], '/intake/$caseId'),
  '/appoint': fixed('/appoint', 'centre-manager'), '/stamp': fixed('/stamp', 'seal-keeper'), '/visits': fixed('/visits', 'return-visitor'), '/days-off': fixed('/days-off', 'centre-manager'), '/undelivered': fixed('/undelivered', 'centre-manager'),
  '/confirmations': fixed('/confirmations', 'clerk'), '/confirmations/pulls': fixed('/confirmations/pulls', 'clerk'), '/confirmations/$docketId': docket,
  '/verification/$slotId': fixed('/verification/00000000-0000-7000-8000-000000000000', 'applicant'),
  '/cases/$caseId': ofCase('applicant', CHOOSING, '/cases/$caseId'),
  '/cases/$caseId/apply': ofCase('applicant', ['draft', 'returned'], '/cases/$caseId/apply'),
  '/cases/$caseId/apply/$step': ofCase('applicant', ['draft', 'returned'], '/cases/$caseId/apply/what-you-want'),
  '/cases/$caseId/apply/check': ofCase('applicant', ['draft', 'returned'], '/cases/$caseId/apply/check'),
  '/cases/$caseId/receipt': ofCase('applicant', ['submitted', ...CHOOSING], '/cases/$caseId/receipt'),
  '/cases/$caseId/evidence': ofCase('applicant', CHOOSING, '/cases/$caseId/evidence'),
  '/cases/$caseId/representative': ofCase('representative', CHOOSING, '/cases/$caseId/representative'),
  '/cases/$caseId/mediator': ofCase('applicant', CHOOSING, '/cases/$caseId/mediator'),
  '/cases/$caseId/choose': ofCase('applicant', CHOOSING, '/cases/$caseId/choose'),
  '/cases/$caseId/times': ofCase('applicant', ['in-mediation', ...CHOOSING], '/cases/$caseId/times'),
  '/cases/$caseId/appointment': ofCase('applicant', ['in-mediation', ...CHOOSING], '/cases/$caseId/appointment'),
  '/cases/$caseId/appoint': ofCase('centre-manager', CHOOSING, '/cases/$caseId/appoint'),
  '/cases/$caseId/accept': ofCase('mediator', ['awaiting-acceptance', 'in-mediation'], '/cases/$caseId/accept'),
  '/cases/$caseId/terms': ofCase('mediator', MEETING, '/cases/$caseId/terms'),
  '/cases/$caseId/agreement': ofCase('applicant', MEETING, '/cases/$caseId/agreement'),
  '/cases/$caseId/stamp': ofCase('seal-keeper', MEETING, '/cases/$caseId/stamp'),
  '/cases/$caseId/filing': ofCase('applicant', AFTER, '/cases/$caseId/filing'),
  '/cases/$caseId/payments': ofCase('applicant', AFTER, '/cases/$caseId/payments'),
  '/cases/$caseId/satisfaction': ofCase('applicant', AFTER, '/cases/$caseId/satisfaction'),
  '/cases/$caseId/visits/$visitId': visit,
  '/cases/$caseId/sessions/$sessionId': ofSession('applicant', '/cases/$caseId/sessions/$sessionId'),
  '/cases/$caseId/sessions/$sessionId/check': ofSession('applicant', '/cases/$caseId/sessions/$sessionId/check'),
  '/cases/$caseId/sessions/$sessionId/record': ofSession('mediator', '/cases/$caseId/sessions/$sessionId/record'),
};
