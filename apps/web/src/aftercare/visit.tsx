import { useTranslation } from 'react-i18next';
import type { Aftercare } from '@maplebridge/contract/src/aftercare/types.gen.js';
import { Desk } from '../people/desk.js';
import { Banner } from '../ui/banner.js';
import { Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Back } from '../ui/dock.js';
import { Person, Rows } from '../ui/rows.js';
import { Cols } from '../ui/screen.js';
import { useFormat } from '../words/use-format.js';
import { TONES, usePerformanceWords } from './performance-words.js';
import { Proof } from './proof.js';
import { useAftercare } from './use-aftercare.js';
import { VisitForm } from './visit-form.js';

/** One return visit: whom to call, what was agreed, and what they said. */
export function VisitPage({ caseId, visitId }: { caseId: string; visitId: string }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.visit' });
  const aftercare = useAftercare(caseId);
  const format = useFormat();
  const visit = aftercare.visits.find(({ id }) => id === visitId);
  return (
    <Desk title={t('title', { number: aftercare.number })} current="visits">
      <Back to="/visits">{t('back')}</Back>
      <Cols asideLabel={t('call')} aside={<Aside caseId={caseId} aftercare={aftercare} />}>
        <Section id="result" title={t('result')}>
          {visit && (
            <p className="sec mb-5 flex gap-2 flex-wrap items-center">
              <span translate="no">{t('due', { date: format.date(visit.dueAt) })}</span>
              {visit.tries > 0 && <Chip tone="warn">{t('tries', { count: visit.tries })}</Chip>}
            </p>
          )}
          {visit?.allowedActions.includes('make') ? <VisitForm caseId={caseId} visit={visit} /> : <Banner>{t('gone')}</Banner>}
        </Section>
      </Cols>
    </Desk>
  );
}

function Aside({ caseId, aftercare: { people, items, visits } }: { caseId: string; aftercare: Aftercare }) {
  const { t } = useTranslation('aftercare', { keyPrefix: 'screens.visit' });
  const { t: all } = useTranslation('aftercare');
  const format = useFormat();
  const words = usePerformanceWords();
  const earlier = visits.filter(({ state }) => state !== 'due');
  return (
    <>
      {people.length > 0 && (
        <Section id="call" title={t('call')}>
          <Rows>
            {people.map(({ partyId, side, name, reach, contact }) => (
              <Person
                key={partyId}
                name={reach}
                role={reach === name ? all(`fields.side.${side}`) : t('reach', { reach: all(`fields.side.${side}`), name })}
                tone={side === 'applicant' ? 'sand' : 'blue'}
                note={<a href={contact.includes('@') ? `mailto:${contact}` : `tel:${contact}`} className={contact.includes('@') ? '[overflow-wrap:anywhere]' : 'num'} translate="no">{format.contact(contact)}</a>}
              />
            ))}
          </Rows>
        </Section>
      )}
      <Section id="duties" title={t('duties')}>
        {items.length === 0 && <p className="sec">{t('no-duties')}</p>}
        <Rows>
          {items.map((item) => {
            const { title, what, when, state } = words(item);
            return (
              <li key={item.id} className="py-3">
                <p translate="no">
                  {title}<b className={item.kind === 'pay' ? 'num' : undefined}>{what}</b>
                </p>
                <p className="sec flex gap-2 flex-wrap items-center">
                  <Chip tone={TONES[item.state]}>{state}</Chip>
                  <span translate="no">{when}</span>
                </p>
                {item.proofFileId && <Proof caseId={caseId} performanceId={item.id} />}
              </li>
            );
          })}
        </Rows>
      </Section>
      {earlier.length > 0 && (
        <Section id="history" title={t('history')}>
          <Rows>
            {earlier.map(({ id, kept, madeAt, note, state }) => (
              <li key={id} className="py-3">
                <p>
                  <b>{kept ? all(`fields.kept.${kept}`) : all(`states.visit.${state}`)}</b> {madeAt && <span className="sec num">{format.shortMoment(madeAt)}</span>}
                </p>
                {note && <p className="sec" translate="no">{note}</p>}
              </li>
            ))}
          </Rows>
        </Section>
      )}
    </>
  );
}
