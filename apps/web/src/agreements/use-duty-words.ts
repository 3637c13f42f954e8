import { useTranslation } from 'react-i18next';
import { useFormat } from '../words/use-format.js';
import { isYours, nameOf, type Agreement, type Duty, type Obligation } from './use-agreement.js';

/** Plain words for a duty: who, to whom, when, how. Money is fen, days are calendar days. */
export function useDutyWords() {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const { t: words } = useTranslation('agreements');
  const format = useFormat();
  const day = (date: string) => format.fullDate(`${date}T00:00:00+08:00`);
  return {
    /** `then`: the day of signing has passed. */
    due(due: Duty['due'], then = false): string {
      if (!due) return '';
      if (due.kind === 'at-signing') return t(then ? 'at-signing-then' : 'at-signing');
      if (due.kind === 'always') return t('always');
      return t(due.kind === 'on' ? 'by' : 'until-day', { date: day(due.date) });
    },
    method({ method, payee }: Pick<Obligation, 'method' | 'payee'>): string {
      if (payee?.account) return t('account', { tail: payee.account.slice(-4), holder: payee.holder });
      return method ? words(`methods.${method}`) : '';
    },
    heading(agreement: Agreement, { kind, debtorId, creditorId }: Pick<Duty, 'kind' | 'debtorId' | 'creditorId'>): string {
      const names = { debtor: nameOf(agreement, debtorId), creditor: nameOf(agreement, creditorId) };
      if (kind !== 'pay') return t(kind, names);
      if (isYours(agreement, creditorId)) return t('pay-you', names);
      return t(isYours(agreement, debtorId) ? 'you-pay' : 'pay', names);
    },
    money: (amount?: { minor: number; currency: string }): string => (amount ? (amount.currency === 'CNY' ? format.money(amount.minor) : `${amount.currency} ${(amount.minor / 100).toFixed(2)}`) : ''),
  };
}
