import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { AnchorButton, LinkButton } from '../../ui/button.js';
import { StepCard } from '../../ui/step-card.js';
import { papersQuery } from '../queries.js';

/** Ended without agreement: why, what is open now, and the record that says so. */
export function EndedStep({ home }: { home: CaseHome }) {
  const { t, i18n } = useTranslation(['cases', 'law']);
  const words = (key: string) => t(`cases:screens.home.${key}`);
  const { data } = useQuery({ ...papersQuery(home.id), throwOnError: false });
  const record = data?.items.find(({ kind }) => kind === 'end-record');
  const because = `law:reasons.end.${home.endReason ?? 'other'}`;
  return (
    <StepCard turn="free" turnWords={words('turn-free')} title={words('step.terminated')}>
      {i18n.exists(because) && <p>{t('cases:screens.home.because', { reason: t(because) })}</p>}
      <p className="sec">{words('step.terminated-note')}</p>
      {record && (
        <AnchorButton kind="secondary" wide icon={FileText} href={`/api/v1/cases/${home.id}/files/${record.fileId}`} download>
          {t('cases:fields.paper.end-record')}
        </AnchorButton>
      )}
      {home.side !== null && (
        <LinkButton kind="link" to="/apply">
          {words('apply-again')}
        </LinkButton>
      )}
    </StepCard>
  );
}
