import type { Language, Money, PartyId } from '@maplebridge/kernel';

/** Free text in the governing language, with an optional translation beside it. */
export type Written = Partial<Record<Language, string>>;

/** When a duty falls due: `date` is a calendar day, `YYYY-MM-DD`; `always` begins with effect and has no end. */
export type Due = { readonly kind: 'at-signing' } | { readonly kind: 'on' | 'until'; readonly date: string } | { readonly kind: 'always' };

export const OBLIGATION_KINDS = ['pay', 'do', 'refrain'] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

export const METHODS = ['bank-transfer', 'mobile-payment', 'cash', 'hand-over', 'in-writing', 'in-person', 'other'] as const;
export type Method = (typeof METHODS)[number];

/** The account fixed in the agreement, so that nobody can be told another one later. */
export interface Payee {
  readonly holder: string;
  readonly bank: string;
  readonly account: string;
}

export interface Instalment {
  readonly id: string;
  readonly minor: number;
  readonly due?: Due;
}

/** One duty as the mediator writes it. Fields stay empty while drafting; preflight says what is missing. */
export interface Obligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly debtorId?: PartyId;
  readonly creditorId?: PartyId;
  readonly act: Written;
  readonly amount?: Money;
  readonly due?: Due;
  readonly method?: Method;
  readonly payee?: Payee;
  readonly instalments: readonly Instalment[];
}

export interface OtherTerm {
  readonly id: string;
  readonly text: Written;
}

/** Matters a court never confirms, whatever the type of dispute: the mediator says so when terms touch them. */
export const SUBJECTS = ['ordinary', 'status-relation', 'ownership', 'other-procedure'] as const;

/** What the two sides agree on, structured; the clear text of both languages is made from it. */
export interface Terms {
  readonly facts: Written;
  readonly points: readonly Written[];
  readonly responsibility: Written;
  readonly obligations: readonly Obligation[];
  readonly otherTerms: readonly OtherTerm[];
  /** Once everything is done, neither side asks for more money over this dispute. */
  readonly closing: boolean;
  /** Only a part of the dispute is settled. */
  readonly partial: boolean;
  /** Both say that they settle of their own will, without fraud or force, and understand the consequences. */
  readonly voluntary: boolean;
  readonly subject: (typeof SUBJECTS)[number];
  readonly property: { readonly kind: 'none' | 'own' | 'third-party'; readonly owner: string; readonly consented: boolean };
  readonly governingLanguage: Language;
  /** The paper carries both languages; the governing one stands first. */
  readonly bilingual: boolean;
}

export const emptyTerms = (governingLanguage: Language): Terms => ({
  facts: {},
  points: [],
  responsibility: {},
  obligations: [],
  otherTerms: [],
  closing: true,
  partial: false,
  voluntary: false,
  subject: 'ordinary',
  property: { kind: 'none', owner: '', consented: false },
  governingLanguage,
  bilingual: false,
});

/** The text in `language`, or in the governing language where nobody translated it. */
export const inLanguage = (text: Written, language: Language, governing: Language): string =>
  text[language]?.trim() || text[governing]?.trim() || '';
