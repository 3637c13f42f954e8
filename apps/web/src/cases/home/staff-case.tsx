import { useTranslation } from 'react-i18next';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import { Desk } from '../../people/desk.js';
import { Chip } from '../../ui/chip.js';
import { ApplicationFacts } from '../screening/application-facts.js';
import { Contacts } from '../screening/contacts.js';
import { CaseClocks } from './case-clocks.js';
import { CaseLinks } from './case-links.js';
import { CasePapers } from './case-papers.js';
import { CasePeople } from './case-people.js';
import { CaseProgress } from './case-progress.js';
import { Meeting } from './meeting.js';
import { Steer } from './steer.js';

/** The case as the centre works on it: facts, what can be opened, people and clocks. */
export function StaffCase({ home }: { home: CaseHome }) {
  const { t } = useTranslation('cases');
  return (
    <Desk
      title={home.number ?? t('screens.home.case')}
      current="intake"
      tools={<Steer home={home} />}
      heading={
        <h1>
          <span className="num" translate="no">{home.number}</span> <Chip tone="pine">{t(`states.case.${home.state}`)}</Chip>
        </h1>
      }
    >
      <div className="grid lg:grid-cols-[minmax(0,1fr)_360px] gap-x-10 gap-y-8 items-start">
        <div>
          <Meeting home={home} />
          <CaseLinks home={home} />
          <ApplicationFacts caseId={home.id} />
          <Contacts home={home} />
          <CaseProgress home={home} />
        </div>
        <aside aria-label={t('screens.home.aside')}>
          <CaseClocks home={home} />
          <CasePeople home={home} />
          <CasePapers home={home} />
        </aside>
      </div>
    </Desk>
  );
}
