import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { RowAnchor, Rows } from '../../ui/rows.js';
import { useFormat } from '../../words/use-format.js';
import { papersQuery } from '../queries.js';

/** Papers bound into the case file that this person may have. */
export function CasePapers({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  const format = useFormat();
  const { data } = useQuery({ ...papersQuery(home.id), throwOnError: false });
  if (home.number === null) return null;
  return (
    <Section id="papers" title={t('screens.home.papers')}>
      {data?.items.length === 0 && <p className="sec">{t('screens.home.papers-none')}</p>}
      <Rows>
        {data?.items.map((paper) => (
          <li key={paper.id}>
            <RowAnchor icon={FileText} title={t(`fields.paper.${paper.kind}`)} note={format.shortMoment(paper.at)} href={`/files/${paper.fileId}`} download />
          </li>
        ))}
      </Rows>
    </Section>
  );
}
