import type { PartyId } from '@maplebridge/kernel';
import type { Confirmable, PreflightGround, PreflightRule } from '@maplebridge/law';
import { gaps, instalmentsSum, owedBy } from './obligation.rules.js';
import type { Obligation, Terms } from './terms.rules.js';

export type CheckResult = 'ok' | 'blocker' | 'advice';

/** One ground on which a court would stop, checked beforehand. `fix` names the place in the editor that mends it. */
export interface Check {
  readonly id: CheckId;
  readonly result: CheckResult;
  /** Word under `checks.<id>.<code>`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix?: string;
  /** An advice that the mediator must answer with a reason before sending. */
  readonly needsReason?: boolean;
  /** Article behind the ground, such as `INT 358(5)`. */
  readonly source?: string;
}

/** Each check and the ground of the profile it serves; `dates` and `parties` are our own care. */
const GROUNDS = {
  subject: 'subject-excluded',
  facts: 'facts-missing',
  parties: 'party-missing',
  duties: 'obligation-unclear',
  duty: 'obligation-unclear',
  instalments: 'instalments-differ',
  'default-clause': 'court-decides-clause',
  property: 'third-party-unnamed',
  voluntary: 'not-voluntary',
  capacity: 'capacity-unchecked',
  authority: 'authority-missing',
  ceiling: 'authority-exceeded',
  dates: undefined,
  performed: 'already-performed',
  window: 'window-closed',
} as const satisfies Record<string, PreflightGround | undefined>;
export type CheckId = keyof typeof GROUNDS;

export interface PreflightParty {
  readonly id: PartyId;
  readonly kind: 'natural' | 'legal';
  /** Full legal capacity; `guarded` acts through a guardian; `unchecked` until somebody asked. */
  readonly capacity: 'full' | 'guarded' | 'lacking' | 'unchecked';
  readonly representative?: { readonly authority: 'general' | 'special'; readonly ceilingMinor?: number; readonly currency?: string };
}

export interface PreflightFacts {
  readonly terms: Terms;
  readonly parties: readonly PreflightParty[];
  /** How much of this type of dispute a court can confirm; undefined: the profile does not know the type. */
  readonly confirmable?: Confirmable;
  /** The profile's grounds; a check whose ground is not among them is left out. */
  readonly rules: readonly PreflightRule[];
  /** Calendar day where the organisation sits, `YYYY-MM-DD`. */
  readonly today: string;
  readonly windowDays: number;
  /** Days left of the window once the last party has signed. */
  readonly windowLeft?: number;
  readonly performed: boolean;
}

/** Checks of a court's grounds that concern the terms (INT 354, 355, 358; CIV20 8), in the order people should mend them. */
export function termsPreflight(facts: PreflightFacts): Check[] {
  const { terms } = facts;
  const found = [
    subjectCheck(facts),
    facts.parties.length > 1 ? ok('parties') : blocker('parties', 'missing', 'case'),
    ...factsCheck(terms),
    terms.obligations.length + terms.otherTerms.length > 0 ? ok('duties', { count: terms.obligations.length }) : blocker('duties', 'none', 'obligations'),
    ...terms.obligations.flatMap(dutyChecks),
    ...clauseChecks(terms),
    propertyCheck(terms),
    terms.voluntary ? ok('voluntary') : blocker('voluntary', 'missing', 'voluntary'),
    ...facts.parties.flatMap((party) => partyChecks(party, terms)),
    ...dateChecks(terms, facts.today),
    facts.performed ? advice('performed', 'no-need') : ok('performed'),
    windowCheck(facts),
  ];
  return found.flatMap((check) => weigh(check, facts.rules));
}

function weigh(check: Check, rules: readonly PreflightRule[]): Check[] {
  const ground = GROUNDS[check.id];
  if (!ground) return [check];
  const rule = rules.find((candidate) => candidate.id === ground);
  if (!rule) return [];
  const source = rule.citation && `${rule.citation.law} ${rule.citation.article}`;
  return [{ ...check, source, result: check.result === 'blocker' ? rule.weight : check.result }];
}

export const blockers = (checks: readonly Check[]): Check[] => checks.filter((check) => check.result === 'blocker');
export const unanswered = (checks: readonly Check[]): Check[] => checks.filter((check) => check.needsReason);

const ok = (id: CheckId, params: Check['params'] = {}): Check => ({ id, result: 'ok', code: 'ok', params });
const blocker = (id: CheckId, code: string, fix: string, params: Check['params'] = {}): Check => ({ id, result: 'blocker', code, params, fix });
const advice = (id: CheckId, code: string, params: Check['params'] = {}, fix?: string): Check => ({ id, result: 'advice', code, params, fix });

/** Status, ownership and matters of another procedure are named by the mediator; wages are confirmed as to payment only. */
function subjectCheck({ terms, confirmable }: PreflightFacts): Check {
  if (terms.subject !== 'ordinary') return blocker('subject', terms.subject, 'subject');
  if (!confirmable) return blocker('subject', 'outside-scope', 'case');
  const more = confirmable === 'payment-only' && terms.obligations.some((obligation) => obligation.kind !== 'pay');
  return more ? advice('subject', 'payment-only') : ok('subject');
}

function factsCheck(terms: Terms): Check[] {
  if (!terms.facts[terms.governingLanguage]?.trim()) return [blocker('facts', 'missing', 'facts')];
  return [terms.points.length > 0 ? ok('facts') : { ...advice('facts', 'no-points', {}, 'points') }];
}

function dutyChecks(obligation: Obligation, index: number): Check[] {
  const n = index + 1;
  const open = gaps(obligation);
  const checks = open
    .filter((gap) => gap !== 'instalments-sum')
    .map((gap) => blocker('duty', gap, `obligation:${obligation.id}`, { n }));
  const whole: Check[] = checks.length > 0 ? checks : [ok('duty', { n })];
  if (obligation.kind !== 'pay' || obligation.instalments.length === 0) return whole;
  const agrees = !open.includes('instalments-sum') && instalmentsSum(obligation);
  const total = obligation.instalments.reduce((minor, part) => minor + part.minor, 0);
  const params = { n, total, expected: obligation.amount?.minor ?? 0 };
  return [...whole, agrees ? ok('instalments', params) : blocker('instalments', 'sum', `obligation:${obligation.id}`, params)];
}

/** A clause that leaves it to the court to decide on default cannot be confirmed; own liability clauses can. */
const COURT_DECIDES = [
  /(由|请|交|报|提请).{0,8}(法院|法庭|仲裁).{0,10}(判决|判定|裁判|裁决|决定|认定)/,
  /\b(court|judge)\b.{0,40}\b(decide|determine|rule|adjudicate)/i,
];

function clauseChecks(terms: Terms): Check[] {
  const texts = [...terms.obligations.map(({ id, act }) => ({ fix: `obligation:${id}`, text: act })), ...terms.otherTerms.map(({ id, text }) => ({ fix: `term:${id}`, text }))];
  const bad = texts.filter(({ text }) => Object.values(text).some((words) => COURT_DECIDES.some((pattern) => pattern.test(words ?? ''))));
  const empty = terms.otherTerms.filter(({ text }) => !text[terms.governingLanguage]?.trim());
  return [
    ...(bad.length === 0 ? [ok('default-clause')] : bad.map(({ fix }) => blocker('default-clause', 'court-decides', fix))),
    ...empty.map(({ id }) => blocker('duties', 'empty-term', `term:${id}`)),
  ];
}

function propertyCheck({ property }: Terms): Check {
  if (property.kind !== 'third-party') return ok('property');
  if (!property.owner.trim()) return blocker('property', 'unnamed', 'property');
  return property.consented ? ok('property') : blocker('property', 'no-consent', 'property');
}

function partyChecks(party: PreflightParty, terms: Terms): Check[] {
  const to = `party:${party.id}`;
  const params = { partyId: party.id };
  const capacity: Check =
    party.kind === 'legal' || party.capacity === 'full'
      ? ok('capacity', params)
      : party.capacity === 'guarded'
        ? { ...advice('capacity', 'guarded', params, to), needsReason: true }
        : blocker('capacity', party.capacity, to, params);
  return [capacity, ...authorityChecks(party, terms, to)];
}

function authorityChecks({ id, kind, representative }: PreflightParty, terms: Terms, to: string): Check[] {
  const params = { partyId: id };
  if (!representative) return [kind === 'legal' ? blocker('authority', 'none', to, params) : ok('authority', params)];
  if (representative.authority !== 'special') return [blocker('authority', 'general-only', to, params)];
  const measured = underCeiling(id, representative, terms);
  if (!measured) return [ok('authority', params)];
  const { within, ...sums } = measured;
  return [ok('authority', params), within ? ok('ceiling', { ...params, ...sums }) : blocker('ceiling', 'above', to, { ...params, ...sums })];
}

/** What the party would pay beside what its representative may promise, in minor units; nothing where no ceiling is set. */
export function underCeiling(partyId: PartyId, { ceilingMinor, currency }: Pick<NonNullable<PreflightParty['representative']>, 'ceilingMinor' | 'currency'>, terms: Pick<Terms, 'obligations'>): { owed: number; ceiling: number; within: boolean } | undefined {
  if (ceilingMinor === undefined) return undefined;
  const owed = owedBy(terms, partyId, currency ?? 'CNY').minor;
  return { owed, ceiling: ceilingMinor, within: owed <= ceilingMinor };
}

function dateChecks(terms: Terms, today: string): Check[] {
  const late = terms.obligations.filter(({ due, instalments }) =>
    [due, ...instalments.map((part) => part.due)].some((when) => when && 'date' in when && when.date < today),
  );
  return late.length === 0 ? [ok('dates')] : late.map(({ id }) => ({ ...advice('dates', 'past', {}, `obligation:${id}`), needsReason: true }));
}

function windowCheck({ windowDays, windowLeft }: PreflightFacts): Check {
  if (windowLeft === undefined) return ok('window', { days: windowDays });
  return windowLeft < 0 ? blocker('window', 'over', 'case', { days: windowDays }) : ok('window', { days: windowLeft });
}
