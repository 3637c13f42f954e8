import { Injectable } from '@nestjs/common';
import { Clock, DAY, type Actor } from '@maplebridge/kernel';
import { ClockLists, Clocks } from '@maplebridge/deadlines';
import { Database } from '@maplebridge/platform';
import { extensionOfCase } from './cases.queries.js';
import { extensionMachine, type ExtensionAction, type ExtensionState } from './extension.machine.js';
import { askedOf, extensionRule, isMediating, voicesOf } from './extension.rules.js';

interface Found {
  profile: string;
  disputeType: string | null;
  partyIds: string[];
  id: string | null;
  state: ExtensionState;
  length: number;
  proposedBy: string;
  agreed: string[];
  declinedBy: string | null;
}

/** More time for a mediation, as people see it. Those who take part are ids of parties, or `mediator`. */
@Injectable()
export class ExtensionReads {
  constructor(
    private readonly database: Database,
    private readonly lists: ClockLists,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** `signed`: all sides have signed already, as `agreements` knows; then no time is needed any more. */
  async of(actor: Actor, caseId: string, signed: boolean) {
    const [found] = await this.database.read<Found>(extensionOfCase, [caseId]);
    const rule = found && extensionRule(found.profile, found.disputeType);
    const open = (await this.lists.clocksFor([caseId])).filter(({ state }) => state === 'running' || state === 'expired');
    const now = this.clock.now();
    const mediation = open.find(({ name }) => name === 'mediation');
    if (signed || !found || !rule || !mediation || !isMediating(open, now)) return NOTHING;
    const asked = askedOf(found.partyIds, rule);
    const last = found.id ? found : undefined;
    const waiting = last?.state === 'open';
    const choices = await this.clocks.ifLonger({ name: 'mediation', caseId }, waiting ? [last.length] : rule.lengths);
    const mine = voicesOf(actor).filter((voice) => asked.includes(voice));
    const agreedByActor = mine.length > 0 && mine.every((voice) => last?.agreed.includes(voice));
    const facts = { state: waiting ? last.state : extensionMachine.initial, mediating: true, waiting, asked: mine.length > 0, agreedByActor };
    return {
      dueAt: mediation.dueAt,
      near: mediation.state === 'running' && mediation.dueAt.getTime() - now.getTime() <= (rule.near + 1) * DAY,
      unit: rule.unit,
      citation: rule.citation ? `${rule.citation.law} ${rule.citation.article}` : null,
      choices: waiting ? [] : choices,
      proposal: last
        ? {
            id: last.id!, state: last.state, length: last.length, dueAt: waiting ? (choices[0]?.dueAt ?? null) : null, proposedBy: last.proposedBy,
            declinedBy: last.declinedBy, agreed: last.agreed, missing: asked.filter((one) => !last.agreed.includes(one)),
          }
        : null,
      allowedActions: extensionMachine.actionsFor(facts, actor) as ExtensionAction[],
    };
  }
}

const NOTHING = { dueAt: null, near: false, unit: null, citation: null, choices: [], proposal: null, allowedActions: [] as ExtensionAction[] };
