import { Injectable } from '@nestjs/common';
import { Clock, HOUR, Refusal, type Actor } from '@maplebridge/kernel';
import { Capabilities } from '@maplebridge/people';
import { Database, Events } from '@maplebridge/platform';
import { stepStates, type Answers, type ReturnItem, type Step } from './application.rules.js';
import { Applications } from './applications.service.js';
import { caseMachine, type CaseAction, type CaseState } from './case.machine.js';
import { CaseRead } from './cases.events.js';
import { audienceOf } from './cases.service.js';
import { caseByNumber, caseHome, contactAttempts, myCases, queueOfOrganisation } from './cases.queries.js';

export interface Page {
  readonly before?: Date;
  readonly beforeId?: string;
  readonly most: number;
}
interface HomeRow {
  id: string; number: string | null; state: CaseState; profile: string; disputeType: string | null; amountMinor: number | null; currency: string;
  organisationId: string; submittedAt: Date | null; settledAt: Date | null; endReason: string | null;
  returnItems: ReturnItem[]; answers: Answers;
  parties: { id: string; side: string; kind: string; name: string; joined: boolean; representative: string | null; position: string | null; answer: string | null; wish: string }[];
  mediators: { accountId: string; name: string }[];
  clocks: { name: string; kind: string; state: string; startedAt: string; dueAt: string }[];
}

/** A page asks again whenever something changed; that is still the same look. */
const ONE_LOOK = HOUR;

/** Cases as lists and pages read them. */
@Injectable()
export class CaseReads {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly applications: Applications,
    private readonly capabilities: Capabilities,
    private readonly clock: Clock,
  ) {}

  mine(actor: Actor, { before, beforeId, most }: Page) {
    return this.database.read<{ id: string; changedAt: Date }>(myCases, [actor.accountId, before ?? null, beforeId ?? null, most]);
  }

  queue(organisationId: string, states: readonly CaseState[], { before, beforeId, most }: Page) {
    return this.database.read<{ id: string; changedAt: Date }>(queueOfOrganisation, [organisationId, states, before ?? null, beforeId ?? null, most]);
  }

  /**
   * What the case's home page shows this person; only the applicant's side and staff see the application's words.
   * That they looked is put down, at most once an hour.
   */
  async home(actor: Actor, caseId: string) {
    const row = await this.row(caseId);
    await this.putDown(actor, caseId);
    const { answers, returnItems, ...rest } = row;
    return {
      ...rest,
      // A wish or a reason is told to the people who arrange things, not to the other side.
      parties: row.parties.map((party) => ({ ...party, yours: actor.partyIds.includes(party.id), wish: actor.side ? '' : party.wish })),
      relations: [...actor.relations],
      side: actor.side ?? null,
      returnItems: actor.side === 'respondent' ? [] : returnItems,
      whatHappened: answers['what-happened']?.text ?? '',
      whatTheyWant: answers['what-you-want']?.text ?? '',
      allowedActions: this.allowed(actor, row.state),
    };
  }

  /** The application as it stands, for its task list and its check page. */
  async application(actor: Actor, caseId: string): Promise<{ state: string; answers: Answers; steps: Record<Step, string>; missing: string | null; returnItems: HomeRow['returnItems'] }> {
    const row = await this.row(caseId);
    const own = actor.relations.includes('applicant');
    const missing = own ? await this.applications.missing(actor, { answers: row.answers, signatureFileId: null }, true) : undefined;
    return { state: row.state, answers: row.answers, steps: stepStates(row.answers, row.returnItems), missing: missing ?? null, returnItems: row.returnItems };
  }

  /** What happened, as far as this person may see it. */
  timeline(actor: Actor, caseId: string, after = 0) {
    return this.events.of(caseId, audienceOf(actor), after, 200);
  }

  contacts(caseId: string) {
    return this.database.read(contactAttempts, [caseId]);
  }

  /** A look at the stage of a case with its number and code; no names, no content. */
  async track(number: string, code: string): Promise<{ number: string; state: string; submittedAt: Date; changedAt: Date }> {
    const asked = number.trim().toUpperCase();
    const [row] = await this.database.read<{ id: string; number: string; state: string; submittedAt: Date; changedAt: Date }>(caseByNumber, [asked]);
    // The same refusal for a wrong number and a wrong code: neither tells whether the case exists.
    if (!(await this.capabilities.tracks(asked, row?.id, code)) || !row) throw new Refusal('not-found', 'tracking-unknown', {}, { code: 'tracking-unknown' });
    const { id: _, ...shown } = row;
    return shown;
  }

  allowed(actor: Actor, state: CaseState): CaseAction[] {
    return caseMachine.actionsFor({ state }, actor);
  }

  private async putDown(actor: Actor, caseId: string): Promise<void> {
    const chainId = actor.accountId;
    if (!chainId) return;
    const place = { chainId, subjectId: caseId };
    if (await this.events.happenedAfter(new Date(this.clock.now().getTime() - ONE_LOOK), CaseRead, place)) return;
    await this.database.transaction(async () => this.events.append(CaseRead, { ...place, seq: 0, facts: { relations: actor.relations }, actor }));
  }

  private async row(caseId: string): Promise<HomeRow> {
    const [row] = await this.database.read<HomeRow>(caseHome, [caseId]);
    if (!row) throw new Refusal('not-found', 'not-found');
    return row;
  }
}
