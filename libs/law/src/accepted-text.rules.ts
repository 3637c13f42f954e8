import type { Citation } from './citation.rules.js';

/** What each person is told and accepts before anything is asked of them. */
export const ACCEPTED_TEXTS = ['rights-and-duties', 'online-mediation', 'false-mediation-warning', 'service-address'] as const;
export type AcceptedTextId = (typeof ACCEPTED_TEXTS)[number];

/** A versioned text: `key` leads to `<key>.title` and `<key>.body` in words; paragraphs of the body are parted by a blank line. */
export interface AcceptedText {
  readonly id: AcceptedTextId;
  readonly version: number;
  readonly key: string;
  readonly citation?: Citation;
}
