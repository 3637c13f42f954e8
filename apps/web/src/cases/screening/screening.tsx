import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Desk } from '../../people/desk.js';
import { Section } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Skeleton } from '../../ui/states.js';
import { caseQuery } from '../queries.js';
import { ReturnItems } from '../return-items.js';
import { CaseClocks } from '../home/case-clocks.js';
import { CasePeople } from '../home/case-people.js';
import { CaseProgress } from '../home/case-progress.js';
import { ApplicationFacts } from './application-facts.js';
import { Contacts } from './contacts.js';
import { Decide } from './decide.js';

/** One application before the officer: what was written, who, the calls made, and the decision. */
export function Screening({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { data: home } = useQuery(caseQuery(caseId));
  return (
    <Desk
      title={home?.number ?? t('screens.screening.heading')}
      current="intake"
      heading={
        <h1>
          {t('screens.screening.heading')} <span className="num" translate="no">{home?.number}</span> {home && <Chip tone="pine">{t(`states.case.${home.state}`)}</Chip>}
        </h1>
      }
      tools={home && <Decide home={home} />}
    >
      {home ? (
        <div className="grid lg:grid-cols-[minmax(0,1fr)_360px] gap-x-10 gap-y-8 items-start">
          <div>
            {home.state === 'returned' && <Section id="asked" title={t('screens.screening.asked')}><ReturnItems items={home.returnItems} /></Section>}
            <ApplicationFacts caseId={caseId} />
            <Contacts home={home} />
          </div>
          <aside aria-label={t('screens.home.aside')}>
            <CaseClocks home={home} />
            <CasePeople home={home} />
            <CaseProgress home={home} />
          </aside>
        </div>
      ) : (
        <Skeleton lines={8} />
      )}
    </Desk>
  );
}
