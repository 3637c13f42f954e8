import { Injectable } from '@nestjs/common';
import { Clock, Refusal, SYSTEM, type Actor } from '@maplebridge/kernel';
import type { Identity } from '@maplebridge/people';
import { Database, type EventType } from '@maplebridge/platform';
import { Doorkeeper } from './doorkeeper.service.js';
import { lobbyMachine, RE_ENTRY } from './lobby.machine.js';
import { isHost, roleOf } from './media.rules.js';
import type { ParticipantRow } from './participant.entity.js';
import { SessionPeople } from './session-people.service.js';
import { RoomKeeper } from './room-keeper.service.js';
import type { SessionRow } from './session.entity.js';
import { LOBBY_STATES, sessionMachine } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { IdentityCompared, PersonAdmitted, PersonDenied, PersonKnocked, PersonLeft, PersonRemoved, PrivateTalkAsked } from './sessions.events.js';

/** The door: who knocks, who is let in, who is put out, and whether they are who they say. */
@Injectable()
export class Lobby {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly door: Doorkeeper,
    private readonly keeper: RoomKeeper,
    private readonly people: SessionPeople,
    private readonly clock: Clock,
  ) {}

  /** After the device check, by itself. Who is inside already, or was until a moment ago, stays admitted. */
  knock(actor: Actor, caseId: string, sessionId: string): Promise<ParticipantRow> {
    return this.inLobby(caseId, sessionId, async (row) => {
      const person = await this.door.own(row, actor);
      if (person.state === 'admitted' && !this.away(person)) return this.comeBack(row, person, actor);
      await this.door.requireGoingOn(row);
      if (person.state === 'admitted') await this.lapse(person);
      const role = roleOf(row.kind, actor.relations) ?? person.role;
      if (isHost(row.kind, role)) return this.rows.savePerson(person, { state: lobbyMachine.decide(this.facts(person), 'sit', actor), role, leftAt: null });
      const state = lobbyMachine.decide(this.facts(person), 'knock', actor);
      await this.rows.savePerson(person, { state, waitingSince: this.clock.now(), leftAt: null });
      this.rows.tell(PersonKnocked, row, actor, this.rows.partyFact(person));
      return person;
    });
  }

  admit(actor: Actor, caseId: string, sessionId: string, participantId: string): Promise<ParticipantRow> {
    return this.decide(actor, caseId, sessionId, participantId, 'admit', PersonAdmitted, (row) => this.door.requireGoingOn(row));
  }

  deny(actor: Actor, caseId: string, sessionId: string, participantId: string): Promise<ParticipantRow> {
    return this.decide(actor, caseId, sessionId, participantId, 'deny', PersonDenied);
  }

  /** There is no way back: the rooms go on under a new generation, for which the removed get no token. */
  remove(actor: Actor, caseId: string, sessionId: string, participantId: string): Promise<ParticipantRow> {
    return this.decide(actor, caseId, sessionId, participantId, 'remove', PersonRemoved, async (row, person) => {
      if (isHost(row.kind, person.role)) throw new Refusal('not-allowed', 'host-stays');
      for (const room of await this.rows.rooms(row.id)) await this.keeper.rotate(room);
      await this.rows.savePerson(person, { caucusRoomId: null });
      this.keeper.changed(row, actor);
    });
  }

  /** Leaving is told to the host; within half an hour one comes back without knocking. */
  leave(actor: Actor, caseId: string, sessionId: string): Promise<ParticipantRow> {
    return this.inLobby(caseId, sessionId, async (row) => {
      const person = await this.rows.own(row.id, actor);
      const state = person.state === 'waiting' ? lobbyMachine.decide(this.facts(person), 'leave', actor) : person.state;
      await this.rows.savePerson(person, { state, leftAt: this.clock.now() });
      this.rows.tell(PersonLeft, row, actor, this.rows.partyFact(person));
      return person;
    });
  }

  askPrivateTalk(actor: Actor, caseId: string, sessionId: string): Promise<ParticipantRow> {
    return this.inLobby(caseId, sessionId, async (row) => {
      const person = await this.rows.own(row.id, actor);
      await this.rows.savePerson(person, { askedPrivateAt: this.clock.now() });
      this.rows.tell(PrivateTalkAsked, row, actor, this.rows.partyFact(person));
      return person;
    });
  }

  /** Within half an hour, and whoever opens the page twice; the others' pages hear only of a return. */
  private async comeBack(row: SessionRow, person: ParticipantRow, actor: Actor): Promise<ParticipantRow> {
    if (person.leftAt === null) return person;
    this.keeper.changed(row, actor);
    return this.rows.savePerson(person, { leftAt: null });
  }

  /** The kept document of a person, for the host to compare. */
  async identity(caseId: string, sessionId: string, participantId: string): Promise<Identity> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      const person = await this.rows.person(row.id, participantId);
      const stated = await this.people.identity(person.accountId);
      if (!stated) throw new Refusal('not-found', 'identity-not-stated');
      return stated;
    });
  }

  /** The host has compared the person with their document; `method` says how (video, on-site, phone). */
  async compareIdentity(actor: Actor, caseId: string, sessionId: string, participantId: string, same: boolean): Promise<ParticipantRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      if (!['open', 'converted', 'in-joint', 'paused'].includes(row.state)) throw new Refusal('wrong-state', 'session-not-open');
      const person = await this.rows.person(row.id, participantId);
      const method = row.mode;
      await this.people.compare(actor, person.accountId, { method, matches: same });
      const at = this.clock.now();
      await this.rows.savePerson(person, { identityOutcome: same ? 'same' : 'different', identityMethod: method, identityBy: actor.accountId ?? null, identityAt: at });
      this.rows.tell(IdentityCompared, row, actor, { ...this.rows.partyFact(person), method, same });
      return person;
    });
  }

  private decide(
    actor: Actor, caseId: string, sessionId: string, participantId: string, action: 'admit' | 'deny' | 'remove', event: EventType,
    effect: (row: SessionRow, person: ParticipantRow) => Promise<void> = async () => undefined,
  ): Promise<ParticipantRow> {
    return this.inLobby(caseId, sessionId, async (row) => {
      // Only the one who leads this kind of session keeps its door.
      sessionMachine.decide({ state: 'in-joint', kind: row.kind, mode: row.mode, missing: [] }, 'pause', actor);
      const person = await this.rows.person(row.id, participantId);
      const state = lobbyMachine.decide(this.facts(person), action, actor);
      await effect(row, person);
      await this.rows.savePerson(person, { state, decidedAt: this.clock.now(), decidedBy: actor.accountId ?? null, leftAt: null });
      this.rows.tell(event, row, actor, this.rows.partyFact(person));
      return person;
    });
  }

  private inLobby(caseId: string, sessionId: string, work: (row: SessionRow) => Promise<ParticipantRow>): Promise<ParticipantRow> {
    return this.database.transaction(async () => {
      const row = await this.rows.lock(caseId, sessionId);
      if (!LOBBY_STATES.includes(row.state)) throw new Refusal('wrong-state', 'session-not-open');
      return work(row);
    });
  }

  private lapse(person: ParticipantRow): Promise<ParticipantRow> {
    return this.rows.savePerson(person, { state: lobbyMachine.decide(this.facts(person), 'lapse', SYSTEM) });
  }

  private away = (person: ParticipantRow): boolean => person.leftAt !== null && this.clock.now().getTime() - person.leftAt.getTime() >= RE_ENTRY;
  private facts = (person: ParticipantRow) => ({
    state: person.state,
    ...(person.leftAt && { awayFor: this.clock.now().getTime() - person.leftAt.getTime() }),
  });
}
