import { missingFor, type DoorFacts, type PersonAtDoor } from './prerequisites.rules.js';

const party = (accountId: string, more: Partial<PersonAtDoor> = {}): PersonAtDoor => ({ accountId, role: 'party', side: accountId, state: 'admitted', identityOutcome: 'same', ...more });
const mediator: PersonAtDoor = { accountId: 'mediator', role: 'mediator', side: null, state: 'admitted', identityOutcome: null };
const ready: DoorFacts = { kind: 'mediation', mode: 'video', people: [mediator, party('applicant'), party('respondent')], withoutConsent: [], disclosureDone: true };

describe('a talk begins', () => {
  it('once everybody is there, compared and told, and the mediator has disclosed', () => expect(missingFor(ready)).toEqual([]));
  it.each([
    ['people', { people: [mediator, party('applicant')] }],
    ['people', { people: [party('applicant'), party('respondent')] }],
    ['identity', { people: [mediator, party('applicant'), party('respondent', { identityOutcome: null })] }],
    ['identity', { people: [mediator, party('applicant'), party('respondent', { identityOutcome: 'different' })] }],
    ['consents', { withoutConsent: ['respondent'] }],
    ['disclosure', { disclosureDone: false }],
  ] as const)('not without %s', (missing, facts) => expect(missingFor({ ...ready, ...facts })).toEqual([missing]));
  it('without asking after the texts of somebody who is not at the table', () => {
    const outside = party('outside', { state: 'waiting', side: 'respondent' });
    expect(missingFor({ ...ready, people: [...ready.people, outside], withoutConsent: ['outside'] })).toEqual([]);
  });
});
