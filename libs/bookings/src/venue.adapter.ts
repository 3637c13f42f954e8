import { createHash } from 'node:crypto';

/** The id under which a place is booked: the same words in the same organisation are the same room (UUIDv8, RFC 9562, 5.8). */
export function venueResource(organisationId: string, venue: string): string {
  const hash = createHash('sha256').update(`${organisationId}\n${venue.trim().toLowerCase()}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
