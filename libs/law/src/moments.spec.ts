import { CN_COURT_INVITED } from './cn-court-invited.rules.js';
import { CN_PEOPLE } from './cn-people.rules.js';
import { EW_CONSENT } from './ew-consent.rules.js';
import { confirmationWindowStart, momentOfEffect, settledAt } from './moments.rules.js';

const lastPartySignedAt = new Date('2026-03-02T02:00:00Z');
const mediatorSignedAt = new Date('2026-03-02T02:10:00Z');
const stampedAt = new Date('2026-03-03T01:00:00Z');
const signed = { lastPartySignedAt, mediatorSignedAt };

describe('moments of an agreement', () => {
  it('waits for the mediator and the seal in people’s mediation', () => {
    expect(momentOfEffect(CN_PEOPLE, signed)).toBeUndefined();
    expect(settledAt(CN_PEOPLE, signed)).toBeUndefined();
    expect(momentOfEffect(CN_PEOPLE, { ...signed, stampedAt })).toEqual(stampedAt);
    expect(settledAt(CN_PEOPLE, { ...signed, stampedAt })).toEqual(stampedAt);
  });
  it('takes the last party’s signature where a court invited', () => {
    expect(momentOfEffect(CN_COURT_INVITED, { lastPartySignedAt })).toEqual(lastPartySignedAt);
    expect(settledAt(CN_COURT_INVITED, { lastPartySignedAt })).toEqual(lastPartySignedAt);
  });
  it('counts the days for going to court from the earlier, safe moment', () => {
    expect(confirmationWindowStart(CN_PEOPLE, { ...signed, stampedAt })).toEqual(lastPartySignedAt);
    expect(confirmationWindowStart(CN_PEOPLE, {})).toBeUndefined();
  });
  it('knows no such window for a consent order', () => {
    expect(confirmationWindowStart(EW_CONSENT, { lastPartySignedAt })).toBeUndefined();
  });
});
