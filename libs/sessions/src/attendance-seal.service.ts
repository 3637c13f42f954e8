import { Injectable } from '@nestjs/common';
import type { Actor } from '@maplebridge/kernel';
import { canonicalJson, Database, Events, sha256 } from '@maplebridge/platform';
import { attendanceLines, closeAt, type Presence } from './attendance.rules.js';
import { ParticipantRow } from './participant.entity.js';
import { asPresence, asRow, PresenceRow } from './presence.entity.js';
import type { SessionRow } from './session.entity.js';
import { SessionRows } from './session-rows.service.js';
import { AttendanceSealed } from './sessions.events.js';

/** `open` until the session is over; then what is kept still is what was sealed, or it is not. */
export type SealState = 'open' | 'intact' | 'altered';

/** The attendance of a session goes into the hash chain of its case when the session ends. */
@Injectable()
export class AttendanceSeal {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly rows: SessionRows,
  ) {}

  /** Inside the transaction of the end: ends every stay that is open, writes all of them as one event and answers its hash. */
  async close(row: SessionRow, actor: Actor, end: Date): Promise<string> {
    const closed = (await this.presences(row.id)).map((presence) => closeAt(presence, end.getTime()));
    for (const presence of closed) await this.database.manager.upsert(PresenceRow, asRow(presence), ['sid']);
    const lines = attendanceLines(closed);
    const sha = hashOf(lines);
    this.rows.tell(AttendanceSealed, row, actor, { lines, sha256: sha });
    return sha;
  }

  /** Compares what is kept now with what was sealed; the event itself is held by its chain. */
  async state(caseId: string, sessionId: string): Promise<SealState> {
    const sealed = await this.events.lastOf(caseId, AttendanceSealed, sessionId);
    if (!sealed) return 'open';
    const lines = attendanceLines(await this.presences(sessionId));
    return hashOf(lines) === sealed.facts['sha256'] && hashOf(sealed.facts['lines'] as readonly string[]) === sealed.facts['sha256'] ? 'intact' : 'altered';
  }

  private async presences(sessionId: string): Promise<Presence[]> {
    const manager = this.database.inTransaction ? this.database.manager : this.database.dataSource.manager;
    const rows = await manager
      .createQueryBuilder(PresenceRow, 'presence')
      .innerJoin(ParticipantRow, 'person', 'person.id = presence.participantId')
      .where('person.sessionId = :sessionId', { sessionId })
      .getMany();
    return rows.map(asPresence);
  }
}

const hashOf = (lines: readonly string[]): string => sha256(canonicalJson(lines));
