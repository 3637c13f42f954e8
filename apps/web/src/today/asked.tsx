import { useTranslation } from 'react-i18next';
import type { AskedList } from '@maplebridge/contract/src/mediators/types.gen.js';
import { LinkButton } from '../ui/button.js';

/** Cases somebody asks this mediator to take. */
export function Asked({ items }: { items: AskedList['items'] }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.today' });
  const { t: law } = useTranslation('law');
  if (items.length === 0) return <p className="sec">{t('none')}</p>;
  return (
    <ul className="rows">
      {items.map(({ caseId, number, disputeType }) => (
        <li key={caseId} className="flex items-center justify-between gap-4 py-2">
          <div>
            <b>{law(`fields.disputeType.${disputeType ?? 'other'}`)}</b> <span className="num" translate="no">{number}</span>
            <span className="sub">{t('asked-note')}</span>
          </div>
          <LinkButton to="/cases/$caseId" params={{ caseId }}>
            {t('answer')}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
