import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/card.js';
import { Facts } from '../../ui/summary-list.js';
import { Unbroken } from '../../ui/unbroken.js';
import { useFormat } from '../../words/use-format.js';
import { applicationQuery } from '../queries.js';

/** The application as it was sent, for those who did not write it. */
export function ApplicationFacts({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const { data } = useQuery(applicationQuery(caseId));
  if (!data) return null;
  const { 'what-happened': what, who, 'what-you-want': want, 'contact-and-needs': own } = data.answers;
  const given = (text: string | undefined) => <span translate="no" className="whitespace-pre-line">{text && <Unbroken>{text}</Unbroken>}</span>;
  const fact = (id: string, value: React.ReactNode, name = `check.${id}`) => ({ id, name: t(`screens.${name}`), value: value || <span className="quiet">{t('screens.check.none')}</span> });
  return (
    <Section id="application" title={t('screens.screening.application')}>
      <Facts
        facts={[
          fact('type', what && law(`fields.disputeType.${what.disputeType}`)),
          fact('happened', given(what?.text)),
          fact('date', what?.happenedOn && format.fullDate(what.happenedOn)),
          fact('other', given(who?.respondents.map(({ name, contact }) => `${name} ${format.contact(contact)}`).join('\n'))),
          fact('want', <>{given(want?.text)}{want?.amountMinor !== undefined && <span translate="no" className="block tabular-nums"><Unbroken>{format.moneyInFull(want.amountMinor)}</Unbroken></span>}</>, 'workspace.wanted'),
          fact('contact', given(own?.contact && format.contact(own.contact))),
          fact('address', own?.address && given(own.address)),
          fact('needs', own && own.needs.map((need) => t(`fields.need.${need}`)).join(' · '), 'screening.needs'),
          fact('times', own?.preferredTimes?.map((time) => t(`screens.step.contact-and-needs.time.${time}`, { defaultValue: time })).join(' · '), 'screening.times'),
        ]}
      />
    </Section>
  );
}
