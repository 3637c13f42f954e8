import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, Refusal, type Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { Doorkeeper } from './doorkeeper.service.js';
import { ParticipantRow } from './participant.entity.js';
import { RoomKeeper } from './room-keeper.service.js';
import type { SessionRow } from './session.entity.js';
import { sessionMachine } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { CaucusClosed, CaucusOpened } from './sessions.events.js';

/** Private talks: a media room of its own, whose members the server assigns and whose tokens nobody else gets. */
@Injectable()
export class Caucus {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly door: Doorkeeper,
    private readonly keeper: RoomKeeper,
    private readonly clock: Clock,
  ) {}

  /** With people of one side; from a running caucus it moves to the new one. */
  async open(actor: Actor, caseId: string, sessionId: string, participantIds: readonly string[]): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const state = sessionMachine.decide(await this.door.facts(row), 'open-caucus', actor);
      const members = await this.members(row, participantIds);
      await this.empty(row);
      const caucusRoomId = await this.rows.addRoom({ sessionId, kind: 'caucus' });
      const host = await this.rows.own(row.id, actor);
      await this.database.manager.update(ParticipantRow, { sessionId, id: In([host.id, ...members.map(({ id }) => id)]) }, { caucusRoomId, askedPrivateAt: null });
      await this.rows.save(row, { state, caucusRoomId, caucusSince: this.clock.now(), shownItemId: null, shownPage: null });
      this.rows.tell(CaucusOpened, row, actor, this.rows.partyFact(members[0]!));
      this.keeper.changed(row, actor, { wait: false });
      return row;
    });
  }

  /** Brings everyone back to one table. */
  async close(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const state = sessionMachine.decide(await this.door.facts(row), 'close-caucus', actor);
      const inside = (await this.rows.people(row.id)).filter(({ caucusRoomId, role }) => caucusRoomId !== null && role === 'party');
      await this.empty(row);
      await this.rows.save(row, { state, caucusRoomId: null, caucusSince: null });
      if (inside[0]) this.rows.tell(CaucusClosed, row, actor, this.rows.partyFact(inside[0]));
      this.keeper.changed(row, actor, { wait: false });
      return row;
    });
  }

  private async members(row: SessionRow, ids: readonly string[]): Promise<ParticipantRow[]> {
    const people = (await this.rows.people(row.id)).filter(({ id }) => ids.includes(id));
    const fit = people.length === new Set(ids).size && people.length > 0 && people.every(({ role, state }) => role === 'party' && state === 'admitted');
    if (!fit) throw new Refusal('invalid', 'caucus-needs-admitted-people', {}, { participantIds: 'caucus-needs-admitted-people' });
    if (new Set(people.map(({ side }) => side)).size > 1) throw new Refusal('invalid', 'caucus-needs-one-side', {}, { participantIds: 'caucus-needs-one-side' });
    return people;
  }

  private async empty(row: SessionRow): Promise<void> {
    for (const room of await this.rows.rooms(row.id)) if (room.kind === 'caucus' && room.state === 'live') await this.keeper.close(room);
    await this.database.manager.update(ParticipantRow, { sessionId: row.id }, { caucusRoomId: null });
  }
}
