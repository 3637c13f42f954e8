import { MEETING_MODES } from '@maplebridge/kernel';
import { z } from 'zod';
import { id, instant } from '../door/ids.schema.js';

export const SessionPath = z.strictObject({ caseId: id, sessionId: id });
export const ParticipantPath = z.strictObject({ caseId: id, sessionId: id, participantId: id });

export const SessionList = z
  .strictObject({
    items: z.array(z.strictObject({ id, kind: z.string(), mode: z.string(), state: z.string(), startsAt: instant, endsAt: instant })),
  })
  .meta({ id: 'SessionList' });

const person = { participantId: id, name: z.string(), role: z.string(), side: z.string().nullable() };

export const SessionRoom = z
  .strictObject({
    id,
    kind: z.enum(['mediation', 'verification']),
    mode: z.enum(MEETING_MODES),
    state: z.string(),
    opensAt: instant,
    startsAt: instant,
    endsAt: instant,
    startedAt: instant.nullable(),
    videoAvailable: z.boolean(),
    hosting: z.boolean(),
    me: z.strictObject({ ...person, state: z.string(), mayShare: z.boolean(), askedPrivate: z.boolean() }).nullable(),
    table: z.array(z.strictObject(person)),
    caucus: z.enum(['none', 'inside', 'outside']),
    caucusSince: instant.nullable(),
    shown: z.strictObject({ itemId: id, page: z.number().int() }).nullable(),
    door: z.array(
      z.strictObject({
        ...person,
        state: z.string(),
        waitingSince: instant.nullable(),
        away: z.boolean(),
        identity: z.enum(['same', 'different']).nullable(),
        askedPrivateAt: instant.nullable(),
        mayShare: z.boolean(),
        inCaucus: z.boolean(),
      }),
    ),
    missing: z.array(z.string()),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'SessionRoom' });

export const ConvertBody = z.strictObject({ mode: z.enum(['phone', 'on-site']) });
export const CaucusBody = z.strictObject({ participantIds: z.array(id).min(1, 'caucus-needs-admitted-people').max(10) });
export const CompareBody = z.strictObject({ same: z.boolean() });
export const LendBody = z.strictObject({ allowed: z.boolean() });
export const ShowBody = z.strictObject({ itemId: id, page: z.number().int().min(1).max(2000).default(1) });
export const TokenBody = z.strictObject({ mediaRoomId: id.optional() });

export const StatedIdentity = z
  .strictObject({ name: z.string(), documentKind: z.string(), documentNumber: z.string(), photoFileId: id, state: z.string() })
  .meta({ id: 'StatedIdentity' });

export const MediaTokenAnswer = z
  .strictObject({
    url: z.string(),
    token: z.string(),
    participantId: id,
    room: z.strictObject({ id, kind: z.string(), generation: z.number().int() }),
    roster: z.array(z.strictObject({ participantId: id, name: z.string(), role: z.string() })),
    profile: z.enum(['standard', 'low']),
  })
  .meta({ id: 'MediaToken' });

export const AttendanceReport = z
  .strictObject({
    items: z.array(
      z.strictObject({
        participantId: id, name: z.string(), role: z.string(), side: z.string().nullable(),
        from: instant, to: instant.nullable(), reconnects: z.number().int(), inferred: z.boolean(),
      }),
    ),
    noticedWithinSeconds: z.number().int(),
    seal: z.enum(['open', 'intact', 'altered']),
  })
  .meta({ id: 'AttendanceReport' });

export const RecordBody = z.strictObject({
  items: z
    .array(z.strictObject({ kind: z.enum(['topic', 'undisputed-fact']), text: z.string().trim().min(1, 'input-missing').max(2000, 'input-long') }))
    .max(100),
});
export const ConfirmBody = z.strictObject({ number: z.number().int().min(1) });
export const SessionRecord = z
  .strictObject({
    state: z.enum(['draft', 'proposed', 'confirmed']),
    number: z.number().int(),
    items: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
    confirmations: z.array(z.strictObject({ side: z.string(), at: instant })),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'SessionRecord' });
