import { type AudienceWord, defineEvent } from '@maplebridge/platform';

const everybody: AudienceWord[] = ['parties', 'mediator', 'centre'];

/** Only the side that named knows whom: facts carry `partyId` and `mediatorId`. */
export const MediatorNamed = defineEvent({ type: 'mediator.named', chain: 'case', audience: ['own-party', 'centre'] });
/** Facts of the others: `mediatorId`, `round`. */
export const MediatorAgreed = defineEvent({ type: 'mediator.agreed', chain: 'case', audience: everybody });
export const MediatorAppointed = defineEvent({ type: 'mediator.appointed', chain: 'case', audience: everybody });
export const MediatorAccepted = defineEvent({ type: 'mediator.accepted', chain: 'case', audience: everybody });
/** Why somebody declined is the centre's to know. */
export const MediatorDeclined = defineEvent({
  type: 'mediator.declined',
  chain: 'case',
  audience: ['parties', 'centre'],
});
export const MediatorLapsed = defineEvent({ type: 'mediator.lapsed', chain: 'case', audience: ['parties', 'centre'] });
export const RecusalAnswered = defineEvent({
  type: 'mediator.recusal-answered',
  chain: 'case',
  audience: ['own-party', 'centre'],
});
/** A side asked for another mediator; which one is not told to the other. */
export const MediatorChanged = defineEvent({
  type: 'mediator.changed',
  chain: 'case',
  audience: ['parties', 'centre'],
});
export const MediatorReplaced = defineEvent({
  type: 'mediator.replaced',
  chain: 'case',
  audience: ['parties', 'centre'],
});

/** Facts: `mediators`, the accounts entered. */
export const MediatorEnrolled = defineEvent({ type: 'mediator.enrolled', chain: 'organisation', audience: ['centre'] });
