import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, SYSTEM } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { lobbyMachine } from './lobby.machine.js';
import { roleOf } from './media.rules.js';
import { ParticipantRow } from './participant.entity.js';
import { RoomKeeper } from './room-keeper.service.js';
import { SessionPeople } from './session-people.service.js';
import { SessionRow } from './session.entity.js';
import { LOBBY_STATES } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { PersonLeft } from './sessions.events.js';

/** Who no longer belongs to a case loses their seats in its sessions, in the middle of a talk too. */
@Injectable()
export class Seating {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly people: SessionPeople,
    private readonly keeper: RoomKeeper,
    private readonly clock: Clock,
  ) {}

  /** After somebody's involvement ended: a replaced mediator, a representative who was recalled. */
  async giveUp(caseId: string, accountId: string): Promise<void> {
    await this.database.transaction(async () => {
      const open = await this.database.manager.find(SessionRow, { where: { caseId, state: In(['scheduled', ...LOBBY_STATES]) }, order: { id: 'ASC' } });
      for (const { id } of open) await this.unseat(id, accountId);
    });
  }

  /** As with a removal the rooms go on under a new generation, so that no token of theirs opens one. */
  private async unseat(sessionId: string, accountId: string): Promise<void> {
    const row = await this.rows.lock(undefined, sessionId);
    const person = await this.database.manager.findOneBy(ParticipantRow, { sessionId, accountId });
    const relations = (await this.people.ofCase(row.caseId)).find((one) => one.accountId === accountId)?.relations ?? [];
    const role = roleOf(row.kind, relations);
    if (!person || role === person.role || !lobbyMachine.actions.unseat.from.includes(person.state)) return;
    const state = lobbyMachine.decide({ state: person.state }, 'unseat', SYSTEM);
    await this.rows.savePerson(person, { state, caucusRoomId: null, leftAt: this.clock.now(), ...(role && { role }) });
    this.rows.tell(PersonLeft, row, SYSTEM, this.rows.partyFact(person));
    for (const room of await this.rows.rooms(row.id)) await this.keeper.rotate(room);
    this.keeper.changed(row, SYSTEM);
  }
}
