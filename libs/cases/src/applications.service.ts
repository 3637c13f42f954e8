import { Injectable } from '@nestjs/common';
import { Clock, newId, Refusal, type Actor } from '@maplebridge/kernel';
import { ACCEPTED_TEXTS, dateIn, DISPUTE_TYPES, profileOf } from '@maplebridge/law';
import { Clocks } from '@maplebridge/deadlines';
import { Accounts, Capabilities, Consents, contactOf, Identities, Involvements, Organisations } from '@maplebridge/people';
import { Database, Events } from '@maplebridge/platform';
import { missingFrom, stepStates, type Answers, type Step } from './application.rules.js';
import { CaseRow, PartyRow } from './case.entity.js';
import { caseMachine } from './case.machine.js';
import { CaseStore } from './case-store.service.js';
import { CaseDrafted, CaseResubmitted, CaseSubmitted } from './cases.events.js';

export interface Receipt {
  readonly caseId: string;
  readonly number: string;
  /** Shown once; only its keyed hash is kept. */
  readonly trackingCode: string;
  readonly submittedAt: Date;
  readonly firstContactBy: Date | null;
}

/** The day it is, and where the applicant can be reached. */
interface Around {
  readonly today: string;
  readonly own: readonly string[];
}

/** Applying: a draft that is saved as one goes, checked, signed and sent. */
@Injectable()
export class Applications {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly store: CaseStore,
    private readonly accounts: Accounts,
    private readonly organisations: Organisations,
    private readonly involvements: Involvements,
    private readonly capabilities: Capabilities,
    private readonly consents: Consents,
    private readonly identities: Identities,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** Begins a draft at an organisation (by default the centre, which has no other above it). */
  async draft(actor: Actor, organisationId?: string): Promise<{ caseId: string }> {
    return this.database.transaction(async () => {
      const organisation = organisationId
        ? await this.organisations.require(organisationId)
        : (await this.organisations.ofKind('mediation-organisation')).find(({ parentId }) => parentId === null);
      if (!organisation) throw new Refusal('unavailable', 'no-organisation');
      const now = this.clock.now();
      const [caseId, partyId] = [newId<'Case'>(now.getTime()), newId<'Party'>(now.getTime())];
      const me = await this.accounts.me(actor);
      const { currency } = profileOf(organisation.profile);
      await this.database.manager.insert(CaseRow, {
        id: caseId, organisationId: organisation.id, profile: organisation.profile, currency, createdAt: now, changedAt: now,
      });
      await this.database.manager.insert(PartyRow, {
        id: partyId, caseId, side: 'applicant', kind: 'natural', name: me.name, contact: me.phone ?? me.mail ?? '', accountId: actor.accountId ?? null,
      });
      await this.involvements.add({ caseId, accountId: actor.accountId!, relation: 'applicant', partyId, side: 'applicant' });
      this.events.append(CaseDrafted, { chainId: caseId, subjectId: caseId, seq: 1, facts: { partyId }, actor });
      return { caseId };
    });
  }

  /** Saves one step's answers. Only while it is a draft or was returned. */
  async save<S extends Step>(actor: Actor, caseId: string, step: S, answer: NonNullable<Answers[S]>): Promise<{ steps: Record<Step, 'done' | 'to-do'> }> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      if (row.state !== 'draft' && row.state !== 'returned') throw new Refusal('wrong-state', 'application-sent', { state: row.state });
      checkAnswer(step, answer, await this.around(actor, row.profile));
      const answers: Answers = { ...row.answers, [step]: answer };
      const returnItems = row.returnItems.map((item) => (item.step === step ? { ...item, seen: true } : item));
      await this.database.manager.update(CaseRow, { id: caseId, version: row.version }, { answers, returnItems, changedAt: this.clock.now() } as never);
      return { steps: stepStates(answers, returnItems) };
    });
  }

  private async around(actor: Actor, profile: string): Promise<Around> {
    const { phone, mail } = await this.accounts.me(actor);
    return { today: dateIn(profileOf(profile).zone, this.clock.now()), own: [phone, mail].filter((contact) => contact !== null) };
  }

  /** What keeps this application from being sent, or undefined. */
  async missing(actor: Actor, row: { answers: Answers; signatureFileId: string | null }, signed = row.signatureFileId !== null): Promise<string | undefined> {
    const accepted = new Set((await this.consents.of(actor.accountId!)).map(({ text }) => text));
    const identity = await this.identities.of(actor.accountId!);
    return missingFrom(row.answers, {
      textsAccepted: ACCEPTED_TEXTS.every((text) => accepted.has(text)), identityStated: identity !== undefined && identity.state !== 'refused', signed,
    });
  }

  /** Sends the signed application: number, tracking code and the exact time, once. */
  async submit(actor: Actor, caseId: string, signatureFileId: string): Promise<Receipt> {
    return this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const missing = await this.missing(actor, row, true);
      // Decide before a number is drawn: a refused application must not use one up.
      caseMachine.decide({ state: row.state as 'draft', ...(missing ? { missing } : {}) }, 'submit', actor);
      const submittedAt = this.clock.now();
      const number = await this.nextNumber(row.organisationId, submittedAt);
      const applicant = await this.store.ownParty(caseId, actor);
      const { answers } = row;
      const saved = await this.store.move(actor, row, {
        action: 'submit', event: CaseSubmitted, facts: { partyId: applicant.id, organisationId: row.organisationId },
        patch: { ...fromAnswers(answers), number, submittedAt, signatureFileId },
      });
      await this.writeParties(saved, applicant, answers, actor);
      await this.involvements.add({ caseId, organisationId: row.organisationId, relation: 'dispatcher' });
      const clock = { caseId, profile: profileOf(row.profile).id, startedAt: submittedAt };
      const first = await this.clocks.start(actor, { ...clock, name: 'first-contact' });
      await this.clocks.start(actor, { ...clock, name: 'service-target' });
      return { caseId, number, trackingCode: await this.capabilities.mintTracking(caseId), submittedAt, firstContactBy: first?.dueAt ?? null };
    });
  }

  /** Sends a returned application again; its number and receipt stay. */
  async resubmit(actor: Actor, caseId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.store.lock(caseId);
      const missing = await this.missing(actor, row);
      const applicant = await this.store.ownParty(caseId, actor);
      const saved = await this.store.move(actor, row, {
        action: 'resubmit', event: CaseResubmitted, facts: { partyId: applicant.id }, patch: { ...fromAnswers(row.answers), returnItems: [] },
        standing: missing ? { missing } : {},
      });
      await this.writeParties(saved, applicant, row.answers, actor);
      await this.clocks.meet(actor, { name: 'correction', caseId });
    });
  }

  /** A new tracking code for a lost one; the earlier ends. */
  reissueTracking(caseId: string): Promise<string> {
    return this.capabilities.mintTracking(caseId);
  }

  private async nextNumber(organisationId: string, at: Date): Promise<string> {
    const { code, zone } = await this.organisations.require(organisationId);
    const year = Number(dateIn(zone, at).slice(0, 4));
    const [row] = await this.database.manager.query<{ last: number }[]>(
      `insert into cases.serial (organisation_id, year, last) values ($1, $2, 1)
       on conflict (organisation_id, year) do update set last = cases.serial.last + 1 returning last`,
      [organisationId, year],
    );
    return `${code}-${year}-${String(row!.last).padStart(5, '0')}`;
  }

  /** Parties are rows: the applicant's is brought up to date, the other side's are written anew. */
  private async writeParties(row: CaseRow, applicant: PartyRow, { who, 'contact-and-needs': own }: Answers, actor: Actor): Promise<void> {
    const { manager } = this.database;
    const contact = own ? contactOf(own.contact).value : applicant.contact;
    const name = who!.applicantKind === 'natural' ? (await this.accounts.me(actor)).name : who!.applicantName;
    await manager.update(PartyRow, { id: applicant.id }, { name, kind: who!.applicantKind, contact, address: own?.address ?? '' });
    await manager.delete(PartyRow, { caseId: row.id, side: 'respondent' });
    await manager.insert(PartyRow, who!.respondents.map((other) => ({
      id: newId(), caseId: row.id, side: 'respondent', kind: other.kind, name: other.name.trim(), contact: contactOf(other.contact).value,
      address: other.address ?? '', creditCode: other.creditCode ?? '',
    })));
  }
}

const fromAnswers = (answers: Answers): Partial<CaseRow> => ({
  disputeType: answers['what-happened']?.disputeType ?? null,
  amountMinor: answers['what-you-want']?.amountMinor === undefined ? null : String(answers['what-you-want'].amountMinor),
});

/** What a schema cannot know: that the type exists, the day has come, and the contacts are real ones of somebody else. */
function checkAnswer(step: Step, answer: object, { today, own }: Around): void {
  if (step === 'what-happened') {
    const { disputeType, happenedOn } = answer as NonNullable<Answers['what-happened']>;
    if (!(DISPUTE_TYPES as readonly string[]).includes(disputeType)) throw wrong('disputeType', 'dispute-type-unknown');
    if (happenedOn && happenedOn > today) throw wrong('happenedOn', 'date-ahead');
  }
  if (step === 'who') {
    const seen: string[] = [];
    for (const [i, { contact }] of (answer as NonNullable<Answers['who']>).respondents.entries()) {
      const value = checkContact(contact, `respondents.${i}.contact`);
      // The invitation would come back to the applicant, who could then answer for the other side.
      if (own.includes(value)) throw wrong(`respondents.${i}.contact`, 'contact-own');
      if (seen.includes(value)) throw wrong(`respondents.${i}.contact`, 'contact-twice');
      seen.push(value);
    }
  }
  if (step === 'contact-and-needs') checkContact((answer as { contact: string }).contact, 'contact');
}

const wrong = (field: string, reason: string) => new Refusal('invalid', reason, {}, { [field]: reason });

function checkContact(text: string, field: string): string {
  try {
    return contactOf(text).value;
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, error.reason, {}, { [field]: error.reason });
    throw error;
  }
}
