import { Injectable } from '@nestjs/common';
import { Clock, DAY, Refusal, SYSTEM, type Actor, type Language } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Capabilities, contactOf, Organisations } from '@maplebridge/people';
import { Database, eachInTurn, Events } from '@maplebridge/platform';
import { stillSilent, waitsForHelp } from './answer.rules.js';
import { PartyRow, type CaseRow } from './case.entity.js';
import { CaseLife } from './case-life.service.js';
import { CaseStore } from './case-store.service.js';
import { silentParties, writtenTo } from './cases.queries.js';
import { ContactCorrected, RespondentInvited } from './cases.events.js';

/** The invitation says so: after the first message two more, two days apart. */
const MESSAGES = 3;
const APART = 2 * DAY;
/** More than a case has before its other side has answered. */
const MOST_EVENTS = 1000;

/** Asking the other side: the first message, two more into silence, a corrected number, and the end of asking. */
@Injectable()
export class Asking {
  constructor(
    private readonly database: Database,
    private readonly store: CaseStore,
    private readonly life: CaseLife,
    private readonly organisations: Organisations,
    private readonly capabilities: Capabilities,
    private readonly clocks: Clocks,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Asks everybody who has not answered. One event a party; the job that sends mints the link. */
  async invite(actor: Actor, caseId: string, corrected?: { readonly partyId: string; readonly contact: string }): Promise<void> {
    await this.database.transaction(async () => {
      let row = await this.store.lock(caseId);
      if (corrected) row = await this.correct(actor, row, corrected);
      const asked = (await this.respondents(caseId)).filter((party) => stillSilent(party) || party.answer === 'ask-for-help');
      for (const { id: partyId } of asked) {
        const action = row.state === 'accepted' ? 'invite' : 'ask-again';
        row = await this.store.move(actor, row, { action, event: RespondentInvited, facts: { partyId } });
      }
      const clock = { caseId, profile: profileOf(row.profile).id, startedAt: this.clock.now() };
      await this.clocks.start(actor, { ...clock, name: 'respondent-answer' });
    });
  }

  /** For the sending job: where to write, who writes, and a fresh link. Undefined when nobody waits for it. */
  async mintInvitation(caseId: string, partyId: string): Promise<{ contact: string; token: string; organisation: Record<Language, string> } | undefined> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const party = (await this.respondents(caseId)).find(({ id }) => id === partyId);
      if (!party || row.state !== 'contacting-respondent') return undefined;
      const token = await this.capabilities.mintInvitation({ caseId, partyId, contact: party.contact });
      const { name } = await this.organisations.require(row.organisationId);
      // Nobody knows yet which language they read: the message comes in both.
      return { contact: party.contact, token, organisation: name };
    });
  }

  /** Whom the first message reached and who has not joined: they hear only by it how it ends. */
  async stillOutside(caseId: string): Promise<{ partyId: string; contact: string }[]> {
    return this.database.read<{ partyId: string; contact: string }>(writtenTo, [caseId]);
  }

  /** Writes once more to who is silent. How many there were. */
  async remindSilent(now: Date): Promise<number> {
    const silent = await this.database.read<{ caseId: string; partyId: string }>(silentParties, [new Date(now.getTime() - APART), MESSAGES]);
    await eachInTurn(silent, ({ caseId, partyId }) =>
      this.database.transaction(async () => {
        const row = await this.store.lock(caseId);
        const due = row.state === 'contacting-respondent' && !(await this.askedSince(caseId, partyId, new Date(now.getTime() - APART)));
        if (due) await this.store.move(SYSTEM, row, { action: 'ask-again', event: RespondentInvited, facts: { partyId } });
      }));
    return silent.length;
  }

  /** The time to answer is over: the mediation ends, unless somebody asked for help and is being spoken with. */
  async lapse(caseId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      if (row.state !== 'contacting-respondent' || waitsForHelp(await this.respondents(caseId))) return;
      await this.life.giveUpContact(SYSTEM, caseId);
    });
  }

  /** Whether a message was asked for already: one that has not gone out yet, or of another who sweeps, is in the event log only. */
  private async askedSince(caseId: string, partyId: string, since: Date): Promise<boolean> {
    const events = await this.events.of(caseId, ['centre'], 0, MOST_EVENTS);
    return events.some(({ type, facts, at }) => type === RespondentInvited.type && facts['partyId'] === partyId && at > since);
  }

  private async correct(actor: Actor, row: CaseRow, { partyId, contact }: { partyId: string; contact: string }): Promise<CaseRow> {
    const party = (await this.respondents(row.id)).find(({ id }) => id === partyId);
    if (!party) throw new Refusal('not-found', 'party-unknown', {}, { partyId: 'party-unknown' });
    await this.database.manager.update(PartyRow, { id: partyId }, { contact: contactOf(contact).value, version: party.version + 1 });
    return this.store.save(actor, row, ContactCorrected, { partyId }, {});
  }

  private async respondents(caseId: string): Promise<PartyRow[]> {
    return (await this.store.parties(caseId)).filter(({ side }) => side === 'respondent');
  }
}
