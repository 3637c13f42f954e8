/** Why something was not done. The HTTP layer turns it into an RFC 9457 problem document, the web into words. */
export const REFUSALS = {
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'wrong-state': 409,
  conflict: 409,
  gone: 410,
  'not-ready': 422,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/**
 * `reason` is a stable code whose sentence stands in the lib's `words/` under `reasons`;
 * `params` fill its blanks (facts only, never names); `fields` point at inputs (`{ "amount": "too-small" }`).
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    readonly reason: string = code,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(`${code}: ${reason}`);
  }
  get status(): number {
    return REFUSALS[this.code];
  }
}
