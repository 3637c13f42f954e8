import { LOCALES, type Language, type PartyId } from '@maplebridge/kernel';
import { inWords } from './amount-text.rules.js';
import { inLanguage, type Due, type Obligation, type Terms } from './terms.rules.js';

/** Looks a sentence up in this lib's words (`papers.…`) and fills its blanks. */
export type Say = (key: string, params?: Record<string, string | number>) => string;

export interface NamedParty {
  readonly id: PartyId;
  readonly name: string;
}

/** A numbered clause that each party agrees to by itself. */
export interface Clause {
  readonly id: string;
  readonly text: string;
}

/** The clear text of one language, in the order People's Mediation Law 29 names its parts. */
export interface AgreementText {
  readonly facts: string;
  readonly points: readonly string[];
  readonly responsibility: string;
  readonly clauses: readonly Clause[];
  readonly voluntary: string;
}

export function agreementText(terms: Terms, parties: readonly NamedParty[], language: Language, say: Say): AgreementText {
  const write = (text: Partial<Record<Language, string>>) => inLanguage(text, language, terms.governingLanguage);
  const context: Context = { terms, parties, language, say, write };
  const clauses: Clause[] = terms.obligations.map((o) => ({ id: o.id, text: obligationText(o, context) }));
  for (const other of terms.otherTerms) clauses.push({ id: other.id, text: write(other.text) });
  if (terms.property.kind === 'third-party') {
    clauses.push({ id: 'property', text: say('papers.clause.thirdParty', { owner: terms.property.owner }) });
  }
  if (terms.partial) clauses.push({ id: 'partial', text: say('papers.clause.partial') });
  if (terms.closing) clauses.push({ id: 'closing', text: say('papers.clause.closing') });
  return {
    facts: write(terms.facts),
    points: terms.points.map(write),
    responsibility: write(terms.responsibility),
    clauses,
    voluntary: terms.voluntary ? say('papers.voluntary') : '',
  };
}

interface Context {
  readonly terms: Terms;
  readonly parties: readonly NamedParty[];
  readonly language: Language;
  readonly say: Say;
  readonly write: (text: Partial<Record<Language, string>>) => string;
}

function obligationText(o: Obligation, context: Context): string {
  const { parties, language, say, write } = context;
  const name = (id?: PartyId) => parties.find((party) => party.id === id)?.name ?? say('papers.blank');
  const params = {
    debtor: name(o.debtorId),
    creditor: name(o.creditorId),
    due: dueText(o.due, context),
    method: o.method ? say(`papers.method.${o.method}`) : say('papers.blank'),
    amount: o.amount ? inWords(o.amount, language) : say('papers.blank'),
    act: write(o.act) || say('papers.blank'),
    count: o.instalments.length,
  };
  if (o.kind === 'refrain') return say(`papers.clause.refrain-${o.due?.kind === 'until' ? 'until' : 'always'}`, params);
  if (o.kind === 'do') return say('papers.clause.do', params);
  const purpose = write(o.act);
  return [
    say(o.instalments.length > 0 ? 'papers.clause.pay-parts' : 'papers.clause.pay', params),
    ...o.instalments.map((part, i) =>
      say('papers.clause.part', {
        n: i + 1,
        due: dueText(part.due, context),
        amount: inWords({ minor: part.minor, currency: o.amount?.currency ?? 'CNY' }, language),
      }),
    ),
    purpose ? say('papers.clause.purpose', { purpose }) : '',
    o.payee?.account ? say('papers.clause.payee', { ...o.payee }) : '',
  ].join('');
}

function dueText(due: Due | undefined, { language, say }: Context): string {
  if (!due) return say('papers.blank');
  if (due.kind === 'at-signing' || due.kind === 'always') return say(`papers.due.${due.kind}`);
  return say(`papers.due.${due.kind}`, { date: dayText(due.date, language) });
}

/** `2026年11月24日` or `24 November 2026` from a calendar day. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
