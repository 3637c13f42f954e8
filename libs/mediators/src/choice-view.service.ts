import { Injectable } from '@nestjs/common';
import { type Actor, Clock, PARTY_RELATIONS, Refusal } from '@maplebridge/kernel';
import { Accounts, Involvements } from '@maplebridge/people';
import { Database } from '@maplebridge/platform';
import { type ChoiceAction, choiceMachine } from './choice.machine.js';
import { ASKED, CHOICE, type ChoiceRead } from './choice.queries.js';
import { CASE_AT_HAND, type CaseAtHand } from './directory.queries.js';
import { Directory, type MediatorEntry } from './directory.service.js';
import { suggest, type SuggestionReason } from './suggestion.rules.js';

export interface ChoiceView {
  readonly state: 'open' | 'awaiting' | 'accepted';
  readonly round: number;
  readonly appointed: boolean;
  /** The mediator asked or seated. */
  readonly mediator: MediatorEntry | null;
  /** Whom one's own side has named in this round. */
  readonly ownMediatorId: string | null;
  readonly disclosure: { readonly kind: 'none' | 'related'; readonly description: string; readonly at: Date } | null;
  /** One's own answer to the recusal question; null while unanswered. */
  readonly ownWantsChange: boolean | null;
  /** Why the last mediator is gone, a code. */
  readonly lastExclusion: string | null;
  readonly allowedActions: readonly ChoiceAction[];
}

export interface SuggestionView {
  readonly reasons: readonly SuggestionReason[];
  readonly mediator: MediatorEntry;
}

const OVER = ['settled', 'terminated', 'withdrawn', 'closed'];

/** What people see of the choice of a mediator. */
@Injectable()
export class ChoiceViews {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly accounts: Accounts,
    private readonly involvements: Involvements,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: string): Promise<ChoiceView> {
    const [{ state: caseState }, choice] = await Promise.all([this.caseAtHand(caseId), this.read(actor, caseId)]);
    const facts = {
      state: choice?.state ?? choiceMachine.initial,
      sidesAgree: false,
      disclosed: true,
      excluded: false,
      changes: choice?.changes ?? 0,
      over: OVER.includes(caseState),
    };
    const [mediator = null] = choice?.mediatorId ? await this.directory.byId([choice.mediatorId]) : [];
    return {
      state: facts.state,
      round: choice?.round ?? 1,
      appointed: choice?.appointed ?? false,
      mediator,
      ownMediatorId: choice?.ownMediatorId ?? null,
      disclosure: choice?.disclosedAt
        ? { kind: choice.disclosureKind!, description: choice.disclosureDescription ?? '', at: choice.disclosedAt }
        : null,
      ownWantsChange: choice?.ownWantsChange ?? null,
      lastExclusion: choice?.lastExclusion ?? null,
      allowedActions: ['selecting-mediator', 'awaiting-acceptance', 'in-mediation'].includes(caseState)
        ? choiceMachine.actionsFor(facts, actor)
        : [],
    };
  }

  /** Three who fit best, each with reasons, and the others on the panel: who knows the matter before the rest. */
  async candidates(actor: Actor, caseId: string): Promise<{ suggestions: SuggestionView[]; others: MediatorEntry[] }> {
    const [{ organisationId, disputeType }, choice] = await Promise.all([
      this.caseAtHand(caseId),
      this.read(actor, caseId),
    ]);
    const [panel, sides] = await Promise.all([
      this.directory.panel(organisationId, caseId, choice?.id ?? null),
      this.involvements.accounts(caseId, [...PARTY_RELATIONS, 'helper']),
    ]);
    const own = new Set(sides.map(({ accountId }) => accountId));
    const open = panel.filter(({ id }) => !own.has(id));
    const contacts = await this.accounts.contacts([...own]);
    const languages = [...new Set(contacts.map(({ language }) => language))];
    const suggested = suggest(open.map(candidateOf), { disputeType, languages, now: this.clock.now().getTime() });
    const byId = new Map(open.map((entry) => [entry.id, entry]));
    const taken = new Set(suggested.map(({ mediatorId }) => mediatorId));
    return {
      suggestions: suggested.map(({ mediatorId, reasons }) => ({ reasons, mediator: byId.get(mediatorId)! })),
      others: open.filter(({ id }) => !taken.has(id)),
    };
  }

  /** Cases that wait for one's yes or no. */
  asked(mediatorId: string): Promise<{ caseId: string; number: string | null; disputeType: string | null }[]> {
    return this.database.read(ASKED, [mediatorId]);
  }

  private async caseAtHand(caseId: string): Promise<CaseAtHand> {
    const [found] = await this.database.read<CaseAtHand>(CASE_AT_HAND, [caseId]);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private async read({ side }: Actor, caseId: string): Promise<ChoiceRead | undefined> {
    const [choice] = await this.database.read<ChoiceRead>(CHOICE, [caseId, side ?? null]);
    return choice;
  }
}

const candidateOf = ({ id, specialities, languages, fullTime, charges, years, nextFree }: MediatorEntry) => ({
  mediatorId: id,
  specialities,
  languages,
  fullTime,
  charges,
  years,
  ...(nextFree ? { nextFree: nextFree.startsAt } : {}),
});
