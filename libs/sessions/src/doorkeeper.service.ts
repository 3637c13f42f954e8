import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Actor } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import { isHost, roleOf } from './media.rules.js';
import { ParticipantRow } from './participant.entity.js';
import { DisclosureRow } from './disclosure.entity.js';
import { SessionPeople, type CasePerson } from './session-people.service.js';
import { missingFor } from './prerequisites.rules.js';
import type { SessionRow } from './session.entity.js';
import type { SessionFacts } from './session.machine.js';
import { SessionRows } from './session-rows.service.js';
import { mediationSuspended } from './sessions.queries.js';

/** Who has a seat, and what is still undone before they may talk. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly database: Database,
    private readonly rows: SessionRows,
    private readonly people: SessionPeople,
  ) {}

  /** The facts on which the session's machine decides. */
  async facts(row: SessionRow, known?: readonly ParticipantRow[]): Promise<SessionFacts> {
    const people = known ?? (await this.rows.people(row.id));
    const accounts = people.filter(({ role }) => role === 'party').map(({ accountId }) => accountId);
    const missing = missingFor({
      kind: row.kind, mode: row.mode, people,
      withoutConsent: await this.people.withoutConsent(accounts),
      disclosureDone: row.kind === 'verification' || (await this.rows.reader.existsBy(DisclosureRow, { caseId: row.caseId, done: true })),
    });
    return { state: row.state, kind: row.kind, mode: row.mode, missing, suspended: await this.suspended(row) };
  }

  /** Nobody comes in while the mediation is paused: `Refusal('wrong-state', 'mediation-paused')`. A court's session goes on. */
  async requireGoingOn(row: SessionRow): Promise<void> {
    if (await this.suspended(row)) throw new Refusal('wrong-state', 'mediation-paused');
  }

  /** Gives a seat to everybody of the case who has none yet; hosts go in without knocking. */
  async seat(row: SessionRow): Promise<void> {
    for (const person of await this.people.ofCase(row.caseId)) await this.seatOne(row, person);
  }

  /** The actor's own place, made now if they joined the case since the door was opened. */
  async own(row: SessionRow, actor: Actor): Promise<ParticipantRow> {
    await this.seat(row);
    return this.rows.own(row.id, actor);
  }

  private async suspended({ kind, caseId }: SessionRow): Promise<boolean> {
    return kind === 'mediation' && (await this.database.read(mediationSuspended, [caseId])).length > 0;
  }

  private async seatOne(row: SessionRow, person: CasePerson): Promise<void> {
    const role = roleOf(row.kind, person.relations);
    if (!role) return;
    await this.database.manager
      .createQueryBuilder()
      .insert()
      .into(ParticipantRow)
      .values({
        id: newId(), sessionId: row.id, accountId: person.accountId, partyId: person.partyId, side: person.side,
        role, name: person.name, state: isHost(row.kind, role) ? 'admitted' : 'requested',
      })
      .orIgnore()
      .execute();
  }
}
