/** How an agreement gains force, or why it need not. Wording under `fields.enforcementRoute`. */
export const ENFORCEMENT_ROUTES = [
  'judicial-confirmation', 'court-mediation-paper', 'payment-order', 'arbitration-review', 'consent-order',
  'tomlin-order', 'tribunal-order', 'registration', 'treaty-reliance', 'notarial', 'none-performed',
] as const;
export type EnforcementRoute = (typeof ENFORCEMENT_ROUTES)[number];
