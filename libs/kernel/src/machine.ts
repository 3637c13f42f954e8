import type { Actor } from './actor.js';
import { Refusal } from './refusal.js';
import type { Relation } from './relation.js';

/** One action of a lifecycle: from which states, to which, by whom, unless a plain fact speaks against it. */
export interface Transition<State extends string, Facts> {
  readonly from: readonly State[];
  readonly to: State | 'same';
  readonly by: readonly Relation[];
  /** A reason code when the facts forbid the action now, else undefined. */
  readonly unless?: (facts: Facts, actor: Actor) => string | undefined;
}

export interface MachineTable<State extends string, Action extends string, Facts> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly actions: Readonly<Record<Action, Transition<State, Facts>>>;
}

export interface Machine<State extends string, Action extends string, Facts extends { readonly state: State }> {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly actions: Readonly<Record<Action, Transition<State, Facts>>>;
  /** The next state, or a `Refusal`: `not-allowed`, `wrong-state` or `not-ready` with the reason. */
  decide(facts: Facts, action: Action, actor: Actor): State;
  /** The actions this actor could take now; the web draws exactly these. */
  actionsFor(facts: Facts, actor: Actor): Action[];
  relationsFor(action: Action): readonly Relation[];
  /** Mermaid state diagram. */
  diagram(): string;
}

/** A lifecycle from its table. Pure: no clock, no database. */
export function machine<State extends string, Action extends string, Facts extends { readonly state: State }>(
  table: MachineTable<State, Action, Facts>,
): Machine<State, Action, Facts> {
  const entries = Object.entries(table.actions) as [Action, Transition<State, Facts>][];
  const may = (rule: Transition<State, Facts>, actor: Actor) => rule.by.some((relation) => actor.relations.includes(relation));
  return {
    ...table,
    decide(facts, action, actor) {
      const rule = table.actions[action];
      if (!may(rule, actor)) throw new Refusal('not-allowed', 'not-allowed', { action });
      if (!rule.from.includes(facts.state)) throw new Refusal('wrong-state', 'wrong-state', { action, state: facts.state });
      const reason = rule.unless?.(facts, actor);
      if (reason) throw new Refusal('not-ready', reason, { action });
      return rule.to === 'same' ? facts.state : rule.to;
    },
    actionsFor(facts, actor) {
      return entries
        .filter(([, rule]) => may(rule, actor) && rule.from.includes(facts.state) && !rule.unless?.(facts, actor))
        .map(([action]) => action);
    },
    relationsFor: (action) => table.actions[action].by,
    diagram() {
      const lines = entries.flatMap(([action, rule]) =>
        rule.from.map((from) => `  ${id(from)} --> ${id(rule.to === 'same' ? from : rule.to)}: ${action}`),
      );
      return ['stateDiagram-v2', `  [*] --> ${id(table.initial)}`, ...lines].join('\n');
    },
  };
}

const id = (state: string) => state.replaceAll('-', '_');
