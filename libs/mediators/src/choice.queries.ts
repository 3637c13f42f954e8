import type { Statement } from '@maplebridge/platform';
import type { ChoiceState } from './choice.machine.js';

/** Where a case's choice stands, for the side $2 (null for who is no side). What the other side named stays hidden. */
export const CHOICE: Statement = {
  name: 'mediators.choice',
  text: `select c.id, c.state, c.round, c.mediator_id as "mediatorId", c.appointed, own.mediator_id as "ownMediatorId",
      d.kind as "disclosureKind", d.description as "disclosureDescription", d.at as "disclosedAt",
      r.wants_change as "ownWantsChange",
      (select count(*)::int from mediators.recusal_answer a where a.choice_id = c.id and a.side = $2 and a.wants_change and a.round < c.round) as changes,
      (select e.why from mediators.exclusion e where e.choice_id = c.id order by e.at desc limit 1) as "lastExclusion"
    from mediators.choice c
    left join mediators.naming own on own.choice_id = c.id and own.round = c.round and own.side = $2
    left join mediators.disclosure d on d.choice_id = c.id and d.round = c.round
    left join mediators.recusal_answer r on r.choice_id = c.id and r.round = c.round and r.side = $2
    where c.case_id = $1`,
};

export interface ChoiceRead {
  readonly id: string;
  readonly state: ChoiceState;
  readonly round: number;
  readonly mediatorId: string | null;
  readonly appointed: boolean;
  readonly ownMediatorId: string | null;
  readonly disclosureKind: 'none' | 'related' | null;
  readonly disclosureDescription: string | null;
  readonly disclosedAt: Date | null;
  readonly ownWantsChange: boolean | null;
  readonly changes: number;
  readonly lastExclusion: string | null;
}

/** Cases that wait for this mediator's yes or no. */
export const ASKED: Statement = {
  name: 'mediators.asked',
  text: `select c.case_id as "caseId", p.number, p.dispute_type as "disputeType" from mediators.choice c join cases.pub_case p on p.id = c.case_id
    where c.mediator_id = $1 and c.state = 'awaiting' order by c.id limit 100`,
};
