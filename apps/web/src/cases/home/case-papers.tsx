import { useQuery } from '@tanstack/react-query';
import { BookOpenText, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Section } from '../../ui/card.js';
import { RowAnchor, Rows } from '../../ui/rows.js';
import { spoken } from '../../words/languages.js';
import { useFormat } from '../../words/use-format.js';
import { papersQuery } from '../queries.js';

/** Papers bound into the case file that this person may have. */
export function CasePapers({ home }: { home: CaseHome }) {
  const { t, i18n } = useTranslation('cases');
  const language = spoken(i18n.language);
  const format = useFormat();
  const { data } = useQuery({ ...papersQuery(home.id), throwOnError: false });
  if (home.number === null) return null;
  return (
    <Section id="papers" title={t('screens.home.papers')}>
      <Rows>
        {data?.items.map((paper) => (
          <li key={paper.id}>
            <RowAnchor icon={FileText} title={t(`fields.paper.${paper.kind}`)} note={format.shortMoment(paper.at)} href={`/api/v1/cases/${home.id}/files/${paper.fileId}`} download />
          </li>
        ))}
        <li>
          <RowAnchor icon={BookOpenText} title={t('screens.home.case-file')} note={t('screens.home.case-file-note')} href={`/api/v1/cases/${home.id}/case-file?language=${language}`} download />
        </li>
      </Rows>
    </Section>
  );
}
