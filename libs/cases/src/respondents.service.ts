import { Injectable } from '@nestjs/common';
import { Clock, Refusal, SYSTEM, type Actor, type Language } from '@maplebridge/kernel';
import { profileOf } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Accounts, Capabilities, Codes, contactOf, Involvements, maskContact, Organisations, SignIns, type Begun } from '@maplebridge/people';
import { Database, Events } from '@maplebridge/platform';
import { PartyRow, type Representative } from './case.entity.js';
import { CaseStore } from './case-store.service.js';
import { InvitationRead, RepresentativeNamed, RespondentAgreed, RespondentAsked, RespondentDeclined, RespondentInvited, RespondentJoined } from './cases.events.js';

/** The four answers of the invited side. */
export type InvitedAnswer =
  | { readonly answer: 'agree' }
  | { readonly answer: 'agree-otherwise'; readonly wish: string }
  | { readonly answer: 'ask-for-help'; readonly wish: string }
  | { readonly answer: 'decline'; readonly wish: string };

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

  /** After acceptance: the other side is asked. One event a party; the job that sends mints the link. */
  async invite(actor: Actor, caseId: string): Promise<void> {
    await this.database.transaction(async () => {
      let row = await this.store.lock(caseId);
      const respondents = (await this.store.parties(caseId)).filter(({ side }) => side === 'respondent');
      for (const { id: partyId } of respondents) {
        const action = row.state === 'accepted' ? 'invite' : 'ask-again';
        row = await this.store.move(actor, row, { action, event: RespondentInvited, facts: { partyId } });
      }
      const clock = { caseId, profile: profileOf(row.profile).id, startedAt: this.clock.now() };
      await this.clocks.start(actor, { ...clock, name: 'respondent-answer' });
    });
  }

  /** For the sending job: where to write, in which language, and a fresh link. Undefined when nobody waits for it. */
  async mintInvitation(caseId: string, partyId: string): Promise<{ contact: string; token: string; language: Language; organisation: Record<string, string> } | undefined> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const party = (await this.store.parties(caseId)).find(({ id }) => id === partyId);
      if (!party || row.state !== 'contacting-respondent') return undefined;
      const token = await this.capabilities.mintInvitation({ caseId, partyId, contact: party.contact });
      const { name } = await this.organisations.require(row.organisationId);
      return { contact: party.contact, token, language: row.answers['contact-and-needs']?.language ?? 'zh-CN', organisation: name };
    });
  }

  /** What the invited side may read behind the four digits. */
  async read(actor: Actor, token: string) {
    return this.database.transaction(async () => {
      const { caseId, partyId, contact } = await this.capabilities.invitation(token);
      const row = await this.store.lock(caseId);
      const parties = await this.store.parties(caseId);
      const { name, phone } = await this.organisations.require(row.organisationId);
      this.events.append(InvitationRead, { chainId: caseId, subjectId: caseId, seq: row.version, facts: { partyId }, actor });
      const [clock] = (await this.dueAnswer(caseId)) ?? [];
      return {
        number: row.number!, state: row.state, organisation: name, phone, disputeType: row.disputeType!,
        applicantName: parties.find(({ side }) => side === 'applicant')!.name,
        yourName: parties.find(({ id }) => id === partyId)!.name,
        yourKind: parties.find(({ id }) => id === partyId)!.kind as 'natural' | 'legal',
        yourContact: maskContact(contact),
        whatHappened: row.answers['what-happened']!.text, whatTheyWant: row.answers['what-you-want']!.text,
        amountMinor: row.amountMinor === null ? null : Number(row.amountMinor), currency: row.currency,
        submittedAt: row.submittedAt!, answerBy: clock?.dueAt ?? null, profile: row.profile,
      };
    });
  }

  async answer(actor: Actor, token: string, given: InvitedAnswer): Promise<{ state: string }> {
    return this.database.transaction(async () => {
      const { caseId, partyId } = await this.capabilities.invitation(token);
      const row = await this.store.lock(caseId);
      const facts = { partyId, answer: given.answer };
      if (given.answer === 'ask-for-help') {
        const asked = await this.store.save(actor, row, RespondentAsked, facts, { answers: { ...row.answers, ...wishOf(partyId, given.wish) } });
        return { state: asked.state };
      }
      if (given.answer === 'decline') {
        const ended = await this.store.move(actor, row, {
          action: 'decline', event: RespondentDeclined, facts, patch: { endReason: 'party-stops', endedAt: this.clock.now() } });
        await this.stopAsking(caseId);
        return { state: ended.state };
      }
      const wish = given.answer === 'agree-otherwise' ? wishOf(partyId, given.wish) : {};
      const agreed = await this.store.move(actor, row, { action: 'agree', event: RespondentAgreed, facts, patch: { answers: { ...row.answers, ...wish } } });
      await this.stopAsking(caseId);
      await this.clocks.start(SYSTEM, { name: 'joint-choice', caseId, profile: profileOf(row.profile).id, startedAt: this.clock.now() });
      return { state: agreed.state };
    });
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

  /** Reading a contact as typed, for the officer who corrects it. */
  contact(text: string): string {
    return contactOf(text).value;
  }

  private async stopAsking(caseId: string): Promise<void> {
    for (const name of ['notify-respondent', 'respondent-answer'] as const) await this.clocks.meet(SYSTEM, { name, caseId });
  }

  private dueAnswer(caseId: string): Promise<{ dueAt: Date }[]> {
    return this.database.read(
      { name: 'cases.answer-due', text: `select due_at as "dueAt" from deadlines.pub_clock where holder_id = $1 and name = 'respondent-answer' and state = 'running'` },
      [caseId],
    );
  }
}

/** Kept with the answers under the party's id: a wish for another time, another way, or help. */
const wishOf = (partyId: string, wish: string) => ({ [`wish:${partyId}`]: wish }) as Record<string, never>;
