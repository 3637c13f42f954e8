import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Tabs } from '../../ui/tabs.js';
import { CasePapers } from '../home/case-papers.js';
import { CaseProgress } from '../home/case-progress.js';
import { ApplicationFacts } from '../screening/application-facts.js';
import { Contacts } from '../screening/contacts.js';

/** What happened so far; the application, the calls and the papers behind it. */
export function CoursePane({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  return (
    <Tabs
      label={t('screens.workspace.course')}
      tabs={[
        { id: 'progress', title: t('screens.home.progress'), children: <CaseProgress home={home} /> },
        { id: 'application', title: t('screens.screening.application'), children: <ApplicationFacts caseId={home.id} /> },
        { id: 'contacts', title: t('screens.screening.contacts'), children: <Contacts home={home} /> },
        { id: 'papers', title: t('screens.home.papers'), children: <CasePapers home={home} /> },
      ]}
    />
  );
}
