import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { MediaServer } from './livekit.port.js';
import { grantsFor, roomName } from './media.rules.js';
import type { ParticipantRow } from './participant.entity.js';
import type { SessionRow } from './session.entity.js';
import { isLive, sessionMachine } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { EvidencePutAway, EvidenceShown, ScreenLent, ScreenTakenBack } from './sessions.events.js';

/** What the host does at a running table: quieten somebody, lend the screen, put evidence before everyone. */
@Injectable()
export class Moderation {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly media: MediaServer,
  ) {}

  /** Turns a microphone off; the person turns it on again by themselves. Outside a transaction: it asks the media server. */
  async mute(actor: Actor, caseId: string, sessionId: string, participantId: string): Promise<ParticipantRow> {
    const { person, name } = await this.place(actor, caseId, sessionId, participantId);
    await this.media.muteMicrophone(name, person.id);
    return person;
  }

  /** Lends or takes back the screen, at the joint table. The media server stops a share that is no longer allowed. */
  async share(actor: Actor, caseId: string, sessionId: string, participantId: string, allowed: boolean): Promise<ParticipantRow> {
    const { person, name } = await this.place(actor, caseId, sessionId, participantId, async (row, one) => {
      await this.rows.savePerson(one, { mayShare: allowed });
      this.rows.tell(allowed ? ScreenLent : ScreenTakenBack, row, actor, this.rows.partyFact(one));
    });
    await this.media.updateGrants(name, person.id, grantsFor(person.role, allowed));
    return person;
  }

  /** Everyone at the joint table sees this page. What was not disclosed to both is refused here, not just hidden. */
  async show(actor: Actor, caseId: string, sessionId: string, item: { id: string; disclosed: boolean }, page: number): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.led(actor, caseId, sessionId);
      if (row.state !== 'in-joint') throw new Refusal('wrong-state', 'not-at-joint-table');
      if (!item.disclosed) throw new Refusal('not-allowed', 'evidence-not-disclosed');
      await this.rows.save(row, { shownItemId: item.id, shownPage: page });
      this.rows.tell(EvidenceShown, row, actor, { itemId: item.id, page });
      return row;
    });
  }

  async putAway(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    return this.database.transaction(async () => {
      const row = await this.led(actor, caseId, sessionId);
      await this.rows.save(row, { shownItemId: null, shownPage: null });
      this.rows.tell(EvidencePutAway, row, actor);
      return row;
    });
  }

  private async led(actor: Actor, caseId: string, sessionId: string): Promise<SessionRow> {
    const row = await this.rows.lock(caseId, sessionId);
    sessionMachine.decide({ state: 'in-joint', kind: row.kind, mode: row.mode, missing: [] }, 'pause', actor);
    if (row.state !== 'open' && !isLive(row.state)) throw new Refusal('wrong-state', 'session-not-open');
    return row;
  }

  private place(
    actor: Actor, caseId: string, sessionId: string, participantId: string,
    effect: (row: SessionRow, person: ParticipantRow) => Promise<void> = async () => undefined,
  ): Promise<{ person: ParticipantRow; name: string }> {
    return this.database.transaction(async () => {
      const row = await this.led(actor, caseId, sessionId);
      const person = await this.rows.person(row.id, participantId);
      if (person.state !== 'admitted') throw new Refusal('wrong-state', 'not-admitted');
      await effect(row, person);
      const rooms = await this.rows.rooms(row.id);
      const room = rooms.find(({ id, kind }) => (person.caucusRoomId ? id === person.caucusRoomId : kind === 'joint'))!;
      return { person, name: roomName(room.id, room.generation) };
    });
  }
}
