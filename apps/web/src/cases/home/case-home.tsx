import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Opening } from '../../ui/opening.js';
import { Cols, Page } from '../../ui/screen.js';
import { useFormat } from '../../words/use-format.js';
import { Back } from '../../ui/dock.js';
import '../case.css';
import { caseQuery } from '../queries.js';
import { CaseClocks } from './case-clocks.js';
import { CaseLinks } from './case-links.js';
import { CasePeople } from './case-people.js';
import { CasePapers } from './case-papers.js';
import { CaseProgress } from './case-progress.js';
import { HelpAndStop } from './help-and-stop.js';
import { NextStep } from './next-step.js';
import { statusKey } from './status.js';

/** A party's own page of the case: where it stands, the one next step, then everything else. */
export function CaseHomePage({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { data: home } = useQuery(caseQuery(caseId));
  const format = useFormat();
  if (!home) return <Opening />;
  const title = t(statusKey(home));
  return (
    <Page title={title} look="case" className="case">
      <Back to="/mine">{t('screens.mine.title')}</Back>
      <p className="cap caseno">
        {t('screens.home.case')} <b className="num" translate="no">{home.number ?? t('screens.home.draft-number')}</b>
      </p>
      <h1>{title}</h1>
      {home.submittedAt && <p className="lead">{`${t('screens.track.submitted')} ${format.moment(home.submittedAt)}`}</p>}
      <Cols
        asideLabel={t('screens.home.aside')}
        aside={
          <>
            <CaseClocks home={home} />
            <CasePeople home={home} />
            <CasePapers home={home} />
            <HelpAndStop home={home} />
          </>
        }
      >
        <NextStep home={home} />
        <CaseLinks home={home} />
        <CaseProgress home={home} />
      </Cols>
    </Page>
  );
}
