import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementsSign } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { Banner } from '../ui/banner.js';
import { LinkButton } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Disclosure } from '../ui/disclosure.js';
import { Dock } from '../ui/dock.js';
import { Segmented } from '../ui/segmented.js';
import { useFormat } from '../words/use-format.js';
import { ClauseCard, type ReadingWay } from './clause-card.js';
import { ReadAloud } from './read-aloud.js';
import { Refuse } from './refuse.js';
import { SignForm } from './sign-form.js';
import { SigningOrder } from './signing-order.js';
import { useText, type Agreement, type Read } from './use-agreement.js';

/** Duty by duty in plain words over the legal text, then the name by hand and the code. */
export function ReadAndSign({ caseId, agreement, changes }: { caseId: string; agreement: Agreement; changes: Read['changes'] }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.read' });
  const { t: signing } = useTranslation('agreements', { keyPrefix: 'screens.sign' });
  const format = useFormat();
  const text = useText(agreement);
  const [way, setWay] = useState<ReadingWay>('both');
  const changed = [...(changes?.added ?? []), ...(changes?.changed ?? [])];
  const mine = new Set(agreement.marks.filter((mark) => agreement.yourParties.includes(mark.partyId) && mark.answer === 'agree').map((mark) => mark.clauseId));
  const open = text.clauses.filter(({ id }) => !mine.has(id)).length;
  return (
    <>
      <p className="cap">{t('cap', { number: agreement.number, at: format.shortMoment(agreement.writtenAt) })}</p>
      <h1>{t('title')}</h1>
      <p className="lead">
        {t('lead', { count: text.clauses.length })} {agreement.signBy && Date.parse(agreement.signBy) > Date.now() && t('until', { date: format.date(agreement.signBy) })}
      </p>
      <ReadAloud text={[text.facts, ...text.clauses.map((clause) => clause.text)].join('\n')} />
      {changes && changed.length + changes.removed.length > 0 && (
        <Banner tone="info" icon={PencilLine} className="mt-3">{t('changed', { count: changed.length + changes.removed.length })}</Banner>
      )}
      <div className="mt-6">
        <Segmented label={t('how')} value={way} onChange={setWay} options={[{ value: 'both', label: t('both') }, { value: 'plain', label: t('plain') }, { value: 'legal', label: t('legal') }]} />
      </div>
      <Disclosure title={t('facts')}>
        {[text.facts, ...text.points, text.responsibility, text.voluntary].filter(Boolean).map((part) => (
          <p key={part} translate="no" className="whitespace-pre-line mb-3">{part}</p>
        ))}
      </Disclosure>
      <ol className="clauses">
        {text.clauses.map((clause, i) => (
          <ClauseCard key={clause.id} caseId={caseId} agreement={agreement} clause={clause} n={i + 1} way={way} changed={changed.includes(clause.id)} mayMark />
        ))}
      </ol>
      <Section id="after" title={t('after')}>
        <ol className="four">
          <li>
            <div>
              <h3>{t(agreement.profile === 'cn-people' ? 'after-1' : 'after-1-court')}</h3>
              <p className="sec">{t('after-1-more')}</p>
            </div>
          </li>
          <li><div><h3>{t('after-2')}</h3></div></li>
          <li>
            <div>
              <h3>{t('after-3')}</h3>
              <p className="sec">{t('after-3-more')}</p>
            </div>
          </li>
        </ol>
      </Section>
      <SignForm
        id="signature"
        title={signing('title')}
        caseId={caseId}
        number={agreement.number}
        operation={agreementsSign}
        held={open > 0 ? signing('open', { count: open }) : undefined}
        beneath={
          <>
            <SigningOrder agreement={agreement} />
            <p className="mt-6"><Refuse caseId={caseId} number={agreement.number} /></p>
          </>
        }
        frame={(button) => (
          <Dock>
            {button}
            <LinkButton kind="plain" wide to="/cases/$caseId" params={{ caseId }}>{signing('later')}</LinkButton>
          </Dock>
        )}
      />
    </>
  );
}
