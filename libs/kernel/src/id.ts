/** Identifiers are UUIDv7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then randomness; they sort by creation. */
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]?: Name };

export type AccountId = Id<'Account'>;
export type OrganisationId = Id<'Organisation'>;
export type CaseId = Id<'Case'>;
export type PartyId = Id<'Party'>;
export type FileId = Id<'File'>;

/** A new UUIDv7 for the instant `at` (milliseconds since 1970, default now). */
export function newId<Name extends string>(at: number = Date.now()): Id<Name> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isId = (text: string): boolean => UUID.test(text);

/** 32 characters that cannot be mistaken for one another on paper or by phone (no 0 O 1 I). */
const UNAMBIGUOUS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A code of `length` unambiguous characters, 5 bits of randomness each. */
export function newCode(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => UNAMBIGUOUS[byte % 32]).join('');
}
