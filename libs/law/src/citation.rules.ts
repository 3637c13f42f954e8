/** The laws and court rules a profile may cite; full names stand in words under `fields.law`. */
export const LAWS = ['PML', 'CPL', 'INT', 'JC11', 'OMR', 'INV', 'CIV20', 'LIM', 'ESL', 'MDR', 'LDR', 'LI1', 'CPR'] as const;
export type Law = (typeof LAWS)[number];

/** Where a rule comes from. The article stays text: `205`, `355(3)`, `40.6`. */
export interface Citation {
  readonly law: Law;
  readonly article: string;
}

export const cite = (law: Law, article: string): Citation => ({ law, article });
