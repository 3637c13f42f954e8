import { queryOptions, useQuery } from '@tanstack/react-query';
import { agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import type { Agreement, AgreementsReadResponse } from '@maplebridge/contract/src/agreements/types.gen.js';
import { ask } from '../api/ask.js';
import { useLanguage } from '../words/use-language.js';

export type Read = AgreementsReadResponse;
export type { Agreement };
export type Duty = Agreement['duties'][number];
export type Obligation = Agreement['terms']['obligations'][number];

export const agreementQuery = (caseId: string) =>
  queryOptions({ queryKey: ['agreement', caseId], queryFn: () => ask(agreementsRead, { path: { caseId } }) });

/** The newest agreement of a case, what changed since the version before, and the buttons of whoever looks. */
export const useAgreement = (caseId: string, enabled = true) => useQuery({ ...agreementQuery(caseId), enabled });

/** The text in the reader's language. */
export function useText(agreement: Agreement): Agreement['text']['en'] {
  const { language } = useLanguage();
  return agreement.text[language];
}

export const nameOf = (agreement: Pick<Agreement, 'parties'>, partyId?: string): string => agreement.parties.find(({ id }) => id === partyId)?.name ?? '';
export const isYours = (agreement: Agreement, partyId?: string): boolean => partyId !== undefined && agreement.yourParties.includes(partyId);
