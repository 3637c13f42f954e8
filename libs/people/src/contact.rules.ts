import { Refusal } from '@maplebridge/kernel';

export interface Contact {
  readonly kind: 'phone' | 'mail';
  readonly value: string;
}

/** One address and nothing that a mail program could read as a name, a second address or a group. */
const PART = String.raw`[^\s\p{C}@<>()[\]\\,;:"]`;
const MAIL = new RegExp(String.raw`^${PART}{1,64}@${PART}+\.${PART}{2,}$`, 'u');

/** A phone number as digits with its country code (`+8613800001234`), or a mail address in small letters. */
export function contactOf(text: string): Contact {
  const trimmed = text.trim();
  if (trimmed.includes('@')) {
    if (!MAIL.test(trimmed) || trimmed.length > 200) throw new Refusal('invalid', 'contact-mail', {}, { contact: 'contact-mail' });
    return { kind: 'mail', value: trimmed.toLowerCase() };
  }
  const digits = trimmed.replace(/[\s()-]/g, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return { kind: 'phone', value: `+86${digits}` };
  if (/^\+\d{8,15}$/.test(digits)) return { kind: 'phone', value: digits };
  throw new Refusal('invalid', 'contact-phone', {}, { contact: 'contact-phone' });
}

/** What may be shown of a contact to somebody who is not its owner: `138****1234`. */
export function maskContact(value: string): string {
  if (value.includes('@')) return value.replace(/^(.).*(@.*)$/, '$1***$2');
  const digits = value.replace(/^\+86/, '');
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** The four characters that open a short link: the last digits of the phone, or of the mail's name. */
export const lastFour = (value: string): string => (value.split('@')[0] ?? value).slice(-4).toLowerCase();
