/** One connection of one person, known by the media server's `sid`; instants in milliseconds since 1970. */
export interface Presence {
  readonly sid: string;
  readonly participantId: string;
  readonly room: string;
  readonly joinedAt: number;
  readonly joinedFrom: 'webhook' | 'poll';
  /** The last time a poll or a webhook said that they were there. */
  readonly seenAt: number;
  readonly leftAt: number | null;
  readonly leftFrom: 'webhook' | 'inferred' | null;
  readonly leftReason: string | null;
  /** Polls in a row that did not find them. */
  readonly misses: number;
}

export type Observation =
  | { readonly kind: 'joined'; readonly sid: string; readonly participantId: string; readonly room: string; readonly joinedAt: number }
  | { readonly kind: 'left'; readonly sid: string; readonly participantId: string; readonly room: string; readonly joinedAt: number; readonly at: number; readonly reason: string }
  | { readonly kind: 'seen'; readonly sid: string; readonly participantId: string; readonly room: string; readonly joinedAt: number; readonly at: number }
  | { readonly kind: 'missed'; readonly at: number };

/** A poll must miss somebody this often before they count as gone. */
export const MISSES = 2;

/**
 * What is known of a connection after one more observation. For webhooks the result does not depend on order
 * or repetition: the join is the earliest instant told, the leave the earliest told by a webhook, and what a
 * webhook says replaces what was only inferred.
 */
export function observe(known: Presence | undefined, seen: Observation): Presence | undefined {
  if (seen.kind === 'missed') {
    if (!known || known.leftAt !== null) return known;
    const misses = known.misses + 1;
    return misses < MISSES ? { ...known, misses } : { ...known, misses, leftAt: known.seenAt, leftFrom: 'inferred', leftReason: 'not-seen' };
  }
  const start: Presence = known ?? {
    sid: seen.sid, participantId: seen.participantId, room: seen.room, joinedAt: seen.joinedAt,
    joinedFrom: seen.kind === 'seen' ? 'poll' : 'webhook', seenAt: seen.joinedAt,
    leftAt: null, leftFrom: null, leftReason: null, misses: 0,
  };
  const joined: Presence = {
    ...start,
    joinedAt: Math.min(start.joinedAt, seen.joinedAt),
    joinedFrom: seen.kind === 'seen' ? start.joinedFrom : 'webhook',
    seenAt: Math.max(start.seenAt, seen.kind === 'seen' ? seen.at : seen.joinedAt),
  };
  if (seen.kind === 'joined') return joined;
  if (seen.kind === 'seen') {
    return joined.leftFrom === 'inferred' ? { ...joined, misses: 0, leftAt: null, leftFrom: null, leftReason: null } : { ...joined, misses: 0 };
  }
  if (joined.leftFrom === 'webhook' && joined.leftAt !== null && joined.leftAt <= seen.at) return joined;
  return { ...joined, leftAt: Math.max(seen.at, joined.joinedAt), leftFrom: 'webhook', leftReason: seen.reason };
}

/** A poll comes this often at the latest; who was not seen for longer than it takes to miss them had gone before. */
const SEEN_WITHIN = MISSES * 15_000;

/** How a connection that is still open ends with the session: there and then, or when it was last seen. */
export function closeAt(presence: Presence, end: number): Presence {
  if (presence.leftAt !== null) return presence;
  const there = end - presence.seenAt <= SEEN_WITHIN;
  return there
    ? { ...presence, leftAt: Math.max(end, presence.joinedAt), leftReason: 'session-ended' }
    : { ...presence, leftAt: presence.seenAt, leftFrom: 'inferred', leftReason: 'not-seen' };
}

/** One line for each connection: who, which room, from, to, and whether an end was told or inferred. This is what is sealed. */
export const attendanceLines = (presences: readonly Presence[]): string[] =>
  presences
    .map((one) => [one.participantId, one.room, iso(one.joinedAt), one.leftAt === null ? '' : iso(one.leftAt), inferredIn(one) ? 'inferred' : 'told', one.sid].join(' '))
    .sort();

/** A time in the room as people read it; gaps shorter than a minute are one stay with a reconnect. */
export interface Stay {
  readonly participantId: string;
  readonly from: number;
  readonly to: number | null;
  readonly reconnects: number;
  /** True when either end was not told by the media server but inferred from polls. */
  readonly inferred: boolean;
}

const GAP = 60_000;

/** Stays per person, oldest first, merged over connections and rooms. */
export function stays(presences: readonly Presence[]): Stay[] {
  const merged: Stay[] = [];
  const ordered = [...presences].sort(
    (a, b) => a.participantId.localeCompare(b.participantId) || a.joinedAt - b.joinedAt || a.sid.localeCompare(b.sid),
  );
  for (const presence of ordered) {
    const stay = asStay(presence);
    const last = merged.at(-1);
    if (last && last.participantId === stay.participantId && (last.to === null || stay.from - last.to < GAP)) {
      merged[merged.length - 1] = {
        ...last,
        to: last.to === null || stay.to === null ? null : Math.max(last.to, stay.to),
        reconnects: last.reconnects + 1,
        inferred: last.inferred || stay.inferred,
      };
    } else merged.push(stay);
  }
  return merged.sort((a, b) => a.from - b.from || a.participantId.localeCompare(b.participantId));
}

const asStay = (presence: Presence): Stay => ({
  participantId: presence.participantId,
  from: presence.joinedAt,
  to: presence.leftAt,
  reconnects: 0,
  inferred: inferredIn(presence),
});
const inferredIn = ({ joinedFrom, leftFrom }: Presence): boolean => joinedFrom === 'poll' || leftFrom === 'inferred';
const iso = (instant: number): string => new Date(instant).toISOString();
