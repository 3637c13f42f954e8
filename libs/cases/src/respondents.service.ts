import { Injectable } from '@nestjs/common';
import { Clock, Refusal, SYSTEM, type Actor, type Language } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Accounts, Capabilities, Codes, Involvements, maskContact, Organisations, SignIns, type Begun } from '@maplebridge/people';
import { Database, Events } from '@maplebridge/platform';
import { everybodyAgrees, type GivenAnswer } from './answer.rules.js';
import { PartyRow, type CaseRow } from './case.entity.js';
import type { Representative } from './case-facts.rules.js';
import { caseMachine, type CaseState } from './case.machine.js';
import { CaseStore } from './case-store.service.js';
import { InvitationRead, RepresentativeNamed, RespondentAgreed, RespondentAsked, RespondentDeclined, RespondentJoined } from './cases.events.js';

/** An answer of the invited side; all but a plain yes come with a wish or a reason. */
export type InvitedAnswer =
  | { readonly answer: 'agree' }
  | { readonly answer: Exclude<GivenAnswer, 'agree'>; readonly wish: string };

/** The invited side: reads and answers without an account, joins with a code to its own phone. */
@Injectable()
export class Respondents {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly store: CaseStore,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly capabilities: Capabilities,
    private readonly involvements: Involvements,
    private readonly codes: Codes,
    private readonly signIns: SignIns,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** What the invited side may read behind the four digits. */
  async read(actor: Actor, token: string) {
    return this.database.transaction(async () => {
      const { caseId, partyId, contact } = await this.capabilities.invitation(token);
      const row = await this.store.lock(caseId);
      const parties = await this.store.parties(caseId);
      const { name, phone } = await this.organisations.require(row.organisationId);
      this.events.append(InvitationRead, { chainId: caseId, subjectId: caseId, seq: row.version, facts: { partyId }, actor });
      const own = parties.find(({ id }) => id === partyId)!;
      const [clock] = await this.dueAnswer(caseId);
      return {
        number: row.number!, state: row.state, organisation: name, phone, disputeType: row.disputeType!,
        applicantName: parties.find(({ side }) => side === 'applicant')!.name,
        yourName: own.name, yourKind: own.kind as 'natural' | 'legal',
        yourContact: maskContact(contact),
        whatHappened: row.answers['what-happened']!.text, whatTheyWant: row.answers['what-you-want']!.text,
        amountMinor: row.amountMinor === null ? null : Number(row.amountMinor), currency: row.currency,
        yourAnswer: own.answer as GivenAnswer | null,
        submittedAt: row.submittedAt!, answerBy: clock?.dueAt ?? null, profile: row.profile,
      };
    });
  }

  /** Takes one party's answer. The mediation goes on once everybody on that side agrees; one refusal ends it. */
  async answer(actor: Actor, token: string, given: InvitedAnswer): Promise<{ state: string }> {
    return this.database.transaction(async () => {
      const { caseId, partyId } = await this.capabilities.invitation(token);
      const row = await this.store.lock(caseId);
      const asked = (await this.store.parties(caseId)).filter(({ side }) => side === 'respondent');
      const wish = given.answer === 'agree' ? '' : given.wish;
      const answered = asked.map((party) => (party.id === partyId ? Object.assign(party, { answer: given.answer, wish }) : party));
      const { state } = await this.follow(actor, row, { partyId, answer: given.answer }, everybodyAgrees(answered));
      await this.database.manager.update(PartyRow, { id: partyId }, { answer: given.answer, wish });
      return { state };
    });
  }

  private async follow(actor: Actor, row: CaseRow, facts: { partyId: string; answer: GivenAnswer }, all: boolean): Promise<CaseRow> {
    if (facts.answer === 'decline') {
      const patch = { endReason: 'party-stops', endedAt: this.clock.now() };
      const ended = await this.store.move(actor, row, { action: 'decline', event: RespondentDeclined, facts, patch });
      await this.clocks.meetAll(SYSTEM, { caseId: row.id }, ['notify-respondent', 'respondent-answer']);
      await this.clocks.cancel(SYSTEM, { name: 'service-target', caseId: row.id });
      return ended;
    }
    // Also refuses an answer that comes when nobody is asked any more.
    const agreed = caseMachine.decide({ state: row.state as CaseState }, 'agree', actor);
    if (facts.answer === 'ask-for-help') return this.store.save(actor, row, RespondentAsked, facts, {});
    if (!all) return this.store.save(actor, row, RespondentAgreed, { ...facts, everybody: false }, {});
    const moved = await this.store.save(actor, row, RespondentAgreed, { ...facts, everybody: true }, { state: agreed });
    await this.clocks.meetAll(SYSTEM, { caseId: row.id }, ['notify-respondent', 'respondent-answer']);
    await this.clocks.start(SYSTEM, { name: 'joint-choice', caseId: row.id, profile: profileOf(row.profile).id, startedAt: this.clock.now() });
    return moved;
  }

  /** A code to the phone or mail that was invited, to join with an account. */
  async requestJoinCode(token: string, language: Language): Promise<{ challengeId: string; expiresAt: Date }> {
    const { id, contact } = await this.capabilities.invitation(token);
    return this.codes.request({ purpose: 'join', contact, language, subject: id });
  }

  /** Joins: the account of the invited contact becomes the respondent's, and is signed in. */
  async join(actor: Actor, token: string, challengeId: string, code: string, device: string): Promise<Begun & { caseId: string }> {
    return this.database.transaction(async () => {
      const { id, caseId, partyId } = await this.capabilities.invitation(token);
      const { contact, language } = await this.codes.use(challengeId, code, 'join', id);
      const party = (await this.store.parties(caseId)).find((candidate) => candidate.id === partyId)!;
      const accountId = await this.signIns.accountFor(contact, language, party.kind === 'natural' ? party.name : '');
      await this.admit(caseId, partyId, accountId, actor);
      return { ...(await this.signIns.begin(accountId, device)), caseId };
    });
  }

  /** The account, proven to be the invited contact's, becomes the party's own (or its representative's). */
  async admit(caseId: string, partyId: string, accountId: string, actor: Actor = SYSTEM): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const party = (await this.store.parties(caseId)).find((candidate) => candidate.id === partyId);
      if (!party || party.side !== 'respondent') throw new Refusal('not-found', 'party-unknown');
      if (party.accountId === accountId) return;
      const relation = party.kind === 'legal' ? 'representative' : 'respondent';
      await this.involvements.add({ caseId, accountId, relation, partyId, side: 'respondent' });
      await this.database.manager.update(PartyRow, { id: partyId }, { accountId });
      await this.store.save(actor, row, RespondentJoined, { partyId, accountId }, {});
    });
  }

  /** A legal person names who acts for it, how far, and shows the paper. */
  async nameRepresentative(actor: Actor, caseId: string, named: Omit<Representative, 'accountId'>): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const party = await this.store.ownParty(caseId, actor);
      if (party.kind !== 'legal') throw new Refusal('not-ready', 'party-not-legal');
      if (named.authority === 'special' && !named.ceilingMinor) throw new Refusal('invalid', 'ceiling-missing', {}, { ceilingMinor: 'ceiling-missing' });
      const representative: Representative = { ...named, accountId: actor.accountId! };
      await this.database.manager.update(PartyRow, { id: party.id }, { representative: representative as never, version: party.version + 1 });
      const me = await this.accounts.me(actor);
      if (!me.name) await this.accounts.rename(actor, named.name);
      await this.store.save(actor, row, RepresentativeNamed, { partyId: party.id, authority: named.authority }, {});
    });
  }

  private dueAnswer(caseId: string): Promise<{ dueAt: Date }[]> {
    return this.database.read(
      { name: 'cases.answer-due', text: `select due_at as "dueAt" from deadlines.pub_clock where holder_id = $1 and name = 'respondent-answer' and state = 'running'` },
      [caseId],
    );
  }
}
