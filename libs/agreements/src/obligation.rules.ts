import { sum, type Money, type PartyId } from '@maplebridge/kernel';
import type { Due, Obligation, Payee, Terms } from './terms.rules.js';

/** One thing to be done by one day: an obligation, or one instalment of it. Aftercare follows these. */
export interface Duty {
  readonly id: string;
  readonly obligationId: string;
  readonly kind: Obligation['kind'];
  readonly debtorId?: PartyId;
  readonly creditorId?: PartyId;
  readonly amount?: Money;
  readonly due?: Due;
  readonly payee?: Payee;
  /** 1 for the first instalment; 0 when paid or done at once. */
  readonly part: number;
}

/** What an obligation still lacks, as codes; empty when a court could tell what is owed. */
export type Gap = 'debtor' | 'creditor' | 'same-party' | 'act' | 'amount' | 'currency' | 'due' | 'method' | 'payee' | 'instalments-sum' | 'instalment-due' | 'instalment-order';

const CURRENCY = /^[A-Z]{3}$/;
const positive = (minor: number | undefined) => minor !== undefined && Number.isSafeInteger(minor) && minor > 0;

export function gaps(obligation: Obligation): Gap[] {
  const { kind, debtorId, creditorId, due, method, instalments } = obligation;
  const found: Gap[] = [];
  if (!debtorId) found.push('debtor');
  if (!creditorId) found.push('creditor');
  if (debtorId && debtorId === creditorId) found.push('same-party');
  if (kind === 'pay') found.push(...paymentGaps(obligation));
  else if (!Object.values(obligation.act).some((text) => text?.trim())) found.push('act');
  if (instalments.length === 0 && !due) found.push('due');
  if (kind !== 'refrain' && !method) found.push('method');
  return found;
}

function paymentGaps({ amount, method, payee, instalments }: Obligation): Gap[] {
  const found: Gap[] = [];
  if (!positive(amount?.minor)) found.push('amount');
  if (!CURRENCY.test(amount?.currency ?? '')) found.push('currency');
  if (method === 'bank-transfer' && !(payee?.holder && payee.bank && payee.account)) found.push('payee');
  if (instalments.length === 0) return found;
  if (!instalments.every((part) => positive(part.minor)) || !instalmentsSum({ amount, instalments })) found.push('instalments-sum');
  if (instalments.some((part) => !part.due)) found.push('instalment-due');
  else if (!inOrder(instalments.map((part) => part.due!))) found.push('instalment-order');
  return found;
}

/** True when the instalments make up the total to the last fen. */
export const instalmentsSum = ({ amount, instalments }: Pick<Obligation, 'amount' | 'instalments'>): boolean =>
  amount !== undefined && instalments.reduce((total, part) => total + part.minor, 0) === amount.minor;

const orderKey = (due: Due) => (due.kind === 'at-signing' ? '' : due.kind === 'always' ? '9' : due.date);
const inOrder = (dues: readonly Due[]) => dues.every((due, i) => i === 0 || orderKey(dues[i - 1]!) <= orderKey(due));

export const duties = (terms: Pick<Terms, 'obligations'>): Duty[] => terms.obligations.flatMap(dutiesOf);

function dutiesOf({ id, kind, debtorId, creditorId, amount, due, payee, instalments }: Obligation): Duty[] {
  const duty = { obligationId: id, kind, debtorId, creditorId, payee };
  if (kind !== 'pay' || instalments.length === 0) return [{ ...duty, id, amount, due, part: 0 }];
  const currency = amount?.currency ?? 'CNY';
  return instalments.map((part, i) => ({ ...duty, id: part.id, amount: { minor: part.minor, currency }, due: part.due, part: i + 1 }));
}

/** All that one party would owe in one currency; a representative's ceiling is measured against it. */
export const owedBy = (terms: Pick<Terms, 'obligations'>, partyId: PartyId, currency: string): Money =>
  sum(terms.obligations.flatMap((o) => (o.kind === 'pay' && o.debtorId === partyId && o.amount?.currency === currency ? [o.amount] : [])), currency);

/** True when every duty is money due at signing: paid then, nothing is left that a court could enforce. */
export const allDueAtSigning = (terms: Pick<Terms, 'obligations'>): boolean => {
  const all = duties(terms);
  return all.length > 0 && all.every((duty) => duty.kind === 'pay' && duty.due?.kind === 'at-signing');
};

/** True when each duty is among those paid: performed on the spot, so that no confirmation is needed. */
export const allPaid = (terms: Pick<Terms, 'obligations'>, paid: ReadonlySet<string>): boolean =>
  allDueAtSigning(terms) && duties(terms).every((duty) => paid.has(duty.id));
