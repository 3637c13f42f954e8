/** Steps of a case that a court may read about, by event type. Everything else stays in the house: this is an allow-list. */
export const AUDIT_STEPS = [
  'case.submitted', 'case.accepted', 'case.respondent-agreed', 'case.representative-named', 'case.mediator-assigned', 'case.mediation-accepted', 'case.settled',
  'session.started', 'session.ended', 'session.record-confirmed',
  'agreement.sent-to-sign', 'agreement.signed', 'agreement.signed-by-all', 'agreement.paper-accepted', 'agreement.signed-by-mediator', 'agreement.stamped',
  'agreement.took-effect', 'agreement.paid-at-signing',
  'filing.asked', 'filing.joined', 'filing.ready',
] as const;
export type AuditStep = (typeof AUDIT_STEPS)[number];

/** One step as a court reads it: no names, no ids, only what happened when, and where it stands in the chain. */
export interface AuditLine {
  readonly number: number;
  readonly step: AuditStep;
  readonly at: Date;
  readonly previous: string;
  readonly hash: string;
}
export interface AuditExtract {
  readonly lines: readonly AuditLine[];
  /** The newest link of the chain when the extract was made. */
  readonly head: { readonly number: number; readonly hash: string };
}

interface Link {
  readonly number: number;
  readonly type: string;
  readonly at: Date;
  readonly previous: string;
  readonly hash: string;
}

/** The extract of a whole chain. Throws `RangeError` when a link is missing or does not carry its predecessor's fingerprint. */
export function auditExtract(chain: readonly Link[]): AuditExtract {
  chain.forEach((link, index) => {
    if (link.number !== index + 1 || link.previous !== (chain[index - 1]?.hash ?? '')) throw new RangeError(`Link ${index + 1} of the chain does not hold.`);
  });
  const last = chain.at(-1);
  if (!last) throw new RangeError('A case without a step has no extract.');
  const lines = chain.flatMap(({ number, type, at, previous, hash }) => (isStep(type) ? [{ number, step: type, at, previous, hash }] : []));
  return { lines, head: { number: last.number, hash: last.hash } };
}

const isStep = (type: string): type is AuditStep => (AUDIT_STEPS as readonly string[]).includes(type);
