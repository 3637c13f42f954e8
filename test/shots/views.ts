import { ofCase, SAMPLES, type Sample } from './samples.js';
import { get, look } from './seen-by.js';

const step = (name: string): Sample => {
  const { as, at } = SAMPLES['/cases/$caseId/apply']!;
  return { ...(as && { as }), at: async (page) => `${typeof at === 'string' ? at : await at(page)}/${name}` };
};

/** The case in which more time for the mediation was proposed. */
const moreTime = (as: string): Sample => ({
  as,
  at: async (page) => {
    for (const { id } of (await look(page)).cases.filter(({ state }) => state === 'in-mediation')) {
      const { proposal } = await get<{ proposal: object | null }>(page, `/api/v1/cases/${id}/extension`);
      if (proposal) return `/cases/${id}`;
    }
    throw new Error('nobody in the demonstration has proposed more time');
  },
});

/** More to look at than one picture per route shows: the steps of one address, states, pages that are none. */
export const VIEWS: Readonly<Record<string, Sample>> = {
  '/view/not-found': { at: '/no-such-page' },
  '/view/home-signed-in': { as: 'applicant', at: '/' },
  '/view/workspace': ofCase('mediator', ['in-mediation', 'settled'], '/cases/$caseId'),
  '/view/case-at-the-desk': ofCase('intake-officer', ['contacting-respondent', 'selecting-mediator'], '/cases/$caseId'),
  '/view/case-settled': ofCase('applicant', ['settled', 'closed'], '/cases/$caseId'),
  '/view/agreement-signed': ofCase('applicant', ['settled', 'closed'], '/cases/$caseId/agreement'),
  '/view/more-time-asked': moreTime('applicant'),
  '/view/more-time-waiting': moreTime('representative'),
  '/view/case-ended': ofCase('applicant', ['terminated'], '/cases/$caseId'),
  '/view/apply-what-happened': step('what-happened'),
  '/view/apply-who': step('who'),
  '/view/apply-evidence': step('evidence'),
  '/view/apply-contact-and-needs': step('contact-and-needs'),
};
