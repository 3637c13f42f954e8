import { defineEvent, type AudienceWord } from '@maplebridge/platform';

const all: readonly AudienceWord[] = ['parties', 'mediator', 'centre'];
const filing = (type: string, audience: readonly AudienceWord[] = all) => defineEvent({ type: `filing.${type}`, chain: 'case', audience });

export const FilingOpened = filing('opened');
export const FilingAsked = filing('asked');
export const FilingJoined = filing('joined');
export const FilingDeclined = filing('declined');
export const FilingExpired = filing('expired');
/** Both have asked and nothing stands against it: the package can be made. */
export const FilingReady = filing('ready');
/** The package is made and will be sent; facts `packageId`. Sending again after a failure says it again. */
export const FilingQueued = filing('queued');
export const FilingTransmitted = filing('transmitted', ['mediator', 'centre']);
/** An alarm for the centre: it did not reach the court. */
export const FilingUndelivered = filing('undelivered', ['mediator', 'centre']);
export const FilingReceived = filing('received');
export const FilingDocketed = filing('docketed');
export const FilingNotAccepted = filing('not-accepted');
export const FilingSupplementRequired = filing('supplement-required');
export const FilingSupplemented = filing('supplemented');
export const FilingVerificationSet = filing('verification-set');
/** The court's slot does not fit: facts none, a person calls the court. */
export const FilingSlotTaken = filing('slot-taken', ['mediator', 'centre']);
export const FilingVerified = filing('verified');
export const FilingConfirmed = filing('confirmed');
export const FilingDismissed = filing('dismissed');
export const FilingWithdrawn = filing('withdrawn');
export const FilingDeemedWithdrawn = filing('deemed-withdrawn');
export const FilingTerminated = filing('terminated');
export const FilingServed = filing('served');
export const FilingFinal = filing('final');
