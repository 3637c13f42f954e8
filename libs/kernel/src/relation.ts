/** Everything a person, an organisation's staff or a system can be to a case. Spelled the same everywhere. */
export const RELATIONS = [
  'applicant', 'respondent', 'representative', 'helper', 'invited', 'tracker',
  'mediator', 'record-keeper', 'interpreter', 'adviser', 'observer',
  'intake-officer', 'dispatcher', 'centre-manager', 'seal-keeper', 'return-visitor',
  'clerk', 'judge',
  'justice-office', 'auditor', 'operator',
  'machine', 'system',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Those who settle or refuse: the sides themselves and who stands in for them. */
export const PARTY_RELATIONS = ['applicant', 'respondent', 'representative'] as const satisfies readonly Relation[];
/** The mediation organisation's own staff. */
export const CENTRE_RELATIONS = ['intake-officer', 'dispatcher', 'centre-manager', 'seal-keeper', 'return-visitor'] as const satisfies readonly Relation[];
/** A court's own staff. */
export const COURT_RELATIONS = ['clerk', 'judge'] as const satisfies readonly Relation[];
/** Roles an account can hold in an organisation; the others are relations to one case only. */
export const ROLES = ['mediator', 'record-keeper', ...CENTRE_RELATIONS, ...COURT_RELATIONS, 'justice-office', 'auditor', 'operator'] as const satisfies readonly Relation[];
export type Role = (typeof ROLES)[number];

/** How people meet. */
export const MEETING_MODES = ['video', 'phone', 'on-site'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export const SIDES = ['applicant', 'respondent'] as const;
export type Side = (typeof SIDES)[number];
