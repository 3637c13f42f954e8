import { defineEvent, type AudienceWord } from '@maplebridge/platform';

const all: readonly AudienceWord[] = ['parties', 'mediator', 'centre'];
const event = (type: string, audience: readonly AudienceWord[]) => defineEvent({ type: `aftercare.${type}`, chain: 'case', audience });

/** Facts: `duties`, `visits`: how many there are. */
export const AftercareBegun = event('begun', all);
/** Facts of the four: `dutyId`. */
export const PerformanceReported = event('reported', all);
export const PerformanceConfirmed = event('confirmed', all);
export const PerformanceDisputed = event('disputed', all);
export const PerformanceLapsed = event('lapsed', all);
/** Facts: `kind`, `kept`. */
export const VisitMade = event('visit-made', ['mediator', 'centre']);
export const VisitMissed = event('visit-missed', ['centre']);
export const VisitGivenUp = event('visit-given-up', ['centre']);
export const VisitSpared = event('visit-spared', ['centre']);
export const SatisfactionGiven = event('satisfaction-given', ['centre']);
