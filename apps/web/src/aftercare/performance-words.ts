import { useTranslation } from 'react-i18next';
import type { Performance } from '@maplebridge/contract/src/aftercare/types.gen.js';
import type { Tone } from '../ui/chip.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';

export const TONES: Readonly<Record<Performance['state'], Tone>> = {
  open: 'line', overdue: 'bad', reported: 'warn', disputed: 'bad', confirmed: 'ok', standing: 'line',
};

/** One item in words: who owes whom what, by when, and how it stands. `what` follows `title` at once: a Chinese colon has its space in itself. */
export function usePerformanceWords(): (item: Performance) => { title: string; what: string; when: string; state: string } {
  const { t } = useTranslation('aftercare');
  const format = useFormat();
  const { language } = useLanguage();
  const screen = (key: string, values: Record<string, string | number> = {}) => t(`screens.payments.${key}`, values);
  return (item) => {
    const { kind, yours, debtorName, creditorName, amount, part, act, dueAt, state, confirmedAt, reportedAt } = item;
    const pay = yours === 'debtor' ? screen('you-pay', { name: creditorName }) : yours === 'creditor' ? screen('you-get', { name: debtorName }) : screen('others', { debtor: debtorName, creditor: creditorName });
    const doing = yours === 'debtor' ? screen('you-do') : screen('they-do', { name: debtorName });
    const money = amount ? format.money(amount.minor) : '';
    const text = act[language] ?? act['zh-CN'] ?? act.en ?? '';
    const when =
      state === 'confirmed' && confirmedAt ? screen('paid-on', { date: format.date(confirmedAt) })
      : state === 'reported' && reportedAt ? screen('reported-on', { date: format.date(reportedAt) })
      : !dueAt ? screen('no-date')
      : screen(state === 'overdue' ? 'was-due' : 'due', { date: format.date(dueAt) });
    return {
      title: `${kind === 'pay' ? pay : doing} `.replace('： ', '：'),
      what: [kind === 'pay' ? money : text, part > 0 ? screen('part', { part }) : ''].filter(Boolean).join(' · '),
      when,
      state: t(`states.performance.${state}`),
    };
  };
}
