import { useTranslation } from 'react-i18next';
import { useEvidence } from '../../evidence/use-evidence.js';
import { useQuery } from '@tanstack/react-query';
import { mediatorQuery } from '../../mediators/queries.js';
import { useMediatorWords } from '../../mediators/use-mediator-words.js';
import { SummaryList, type Answer } from '../../ui/summary-list.js';
import { Unbroken } from '../../ui/unbroken.js';
import { useFormat } from '../../words/use-format.js';
import type { Answers, Step } from './steps.js';

/** The application as the person wrote it, each part with its way back. */
export function CheckAnswers({ caseId, answers }: { caseId: string; answers: Answers }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const { data: evidence } = useEvidence(caseId);
  const line = (step: Step, id: string, answer: React.ReactNode): Answer => ({
    id,
    question: t(`screens.check.${id}`),
    answer: answer || <span className="quiet">{t('screens.check.none')}</span>,
    change: { to: '/cases/$caseId/apply/$step', params: { caseId, step } },
  });
  const { 'what-happened': what, who, 'what-you-want': want, 'contact-and-needs': own } = answers;
  const given = (text: string | undefined) => text && <span translate="no" className="whitespace-pre-line">{text}</span>;
  const amount = want?.amountMinor === undefined ? undefined : format.moneyInFull(want.amountMinor);
  return (
    <>
      <section className="sect">
        <h2>{t('screens.check.matter')}</h2>
        <SummaryList
          answers={[
            line('what-happened', 'happened', given(what?.text)),
            line('what-happened', 'type', what && law(`fields.disputeType.${what.disputeType}`)),
            line('who', 'other', given(who?.respondents.map(({ name }) => name).join('\n'))),
            line('what-you-want', 'want', want && <>{given(want.text)}{amount && <span translate="no" className="block"><Unbroken>{amount}</Unbroken></span>}</>),
            line('evidence', 'evidence', evidence?.items.length ? given(evidence.items.map(({ title }) => title).join('\n')) : t('screens.check.evidence-none')),
          ]}
        />
      </section>
      <section className="sect">
        <h2>{t('screens.check.you')}</h2>
        <SummaryList
          answers={[
            line('contact-and-needs', 'contact', given(own?.contact)),
            line('contact-and-needs', 'address', given(own?.address)),
            line('contact-and-needs', 'needs', own && (own.needs.map((need) => t(`fields.need.${need}`)).join(' · ') || t('screens.check.needs-none'))),
            line('contact-and-needs', 'mediator', own?.preferredMediatorId && <MediatorName id={own.preferredMediatorId} />),
            line('contact-and-needs', 'times', own?.preferredTimes?.map((time) => t(`screens.step.contact-and-needs.time.${time}`)).join(' · ')),
          ]}
        />
      </section>
    </>
  );
}

function MediatorName({ id }: { id: string }) {
  const words = useMediatorWords();
  const { data } = useQuery({ ...mediatorQuery(id), throwOnError: false });
  return <span translate="no">{data && words.name(data)}</span>;
}
