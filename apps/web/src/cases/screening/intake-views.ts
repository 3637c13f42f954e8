/** The states that each view of the officer's queue shows, as the api takes them. */
export const VIEWS = {
  new: 'submitted',
  screening: 'screening',
  returned: 'returned',
  contacting: 'accepted,contacting-respondent',
  all: 'submitted,screening,returned,accepted,contacting-respondent,selecting-mediator,awaiting-acceptance,in-mediation,suspended',
} as const;
export type IntakeView = keyof typeof VIEWS;

/** The view that an address names; new applications when it names none. */
export const intakeViewOf = (text: unknown): IntakeView => (Object.keys(VIEWS) as IntakeView[]).find((view) => view === text) ?? 'new';
