import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner.js';
import { LinkButton } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Dock } from '../../ui/dock.js';
import { Opening } from '../../ui/opening.js';
import { Page } from '../../ui/screen.js';
import { TaskList } from '../../ui/task-list.js';
import { applicationQuery } from '../queries.js';
import { ReturnItems } from '../return-items.js';
import { isSent, STEPS, type Answers, type Step } from './steps.js';

/** The five steps with their states; in any order, saved as one goes. */
export function ApplyTasks({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.apply' });
  const { data } = useQuery(applicationQuery(caseId));
  if (!data) return <Opening />;
  if (isSent(data)) return <Navigate to="/cases/$caseId" params={{ caseId }} replace />;
  const { steps, answers, returnItems } = data;
  const returned = new Set<string>(returnItems.map((item) => item.step));
  const open = STEPS.find((step) => steps[step] !== 'done');
  const chip = (step: Step) => {
    if (steps[step] === 'done') return <Chip tone="ok">{t(returned.has(step) ? 'seen' : 'done')}</Chip>;
    return returned.has(step) ? <Chip tone="warn">{t('to-fix')}</Chip> : <Chip tone="line">{t('to-do')}</Chip>;
  };
  return (
    <Page title={t('title')} footer={false}>
      <h1>{t('title')}</h1>
      <p className="lead">{returnItems.length > 0 ? t('lead-returned') : t('lead', { done: STEPS.filter((step) => steps[step] === 'done').length })}</p>
      {returnItems.length > 0 && (
        <Banner tone="warn" className="mt-6">
          <b>{t('returned-title')}</b>
          <ReturnItems items={returnItems} />
        </Banner>
      )}
      <TaskList
        tasks={STEPS.map((step) => ({
          id: step,
          title: t(`task.${step}`),
          note: <span translate={given(answers, step) ? 'no' : undefined}>{given(answers, step) ?? t(`note.${step}`)}</span>,
          chip: chip(step),
          link: { to: '/cases/$caseId/apply/$step', params: { caseId, step } },
        }))}
      />
      <section className="sect">
        <h2>{t('then')}</h2>
        <p className="sec">{t('then-note')}</p>
      </section>
      <Dock>
        {open ? (
          <LinkButton kind="primary" wide to="/cases/$caseId/apply/$step" params={{ caseId, step: open }}>
            {t('fill', { step: STEPS.indexOf(open) + 1 })}
          </LinkButton>
        ) : (
          <LinkButton kind="primary" wide to="/cases/$caseId/apply/check" params={{ caseId }}>
            {t('check')}
          </LinkButton>
        )}
      </Dock>
    </Page>
  );
}

/** The beginning of what was filled in, to recognise it. */
function given(answers: Answers, step: Step): string | undefined {
  const text = { 'what-happened': answers['what-happened']?.text, who: answers.who?.respondents.map(({ name }) => name).join('、'), 'what-you-want': answers['what-you-want']?.text.replaceAll('\n', '；'), evidence: undefined, 'contact-and-needs': answers['contact-and-needs']?.contact }[step];
  return text && text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
