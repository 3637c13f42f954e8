import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { filingsResend, filingsUndelivered } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { FilingsUndeliveredResponse } from '@maplebridge/contract/src/filings/types.gen.js';
import { ask } from '../api/ask.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Desk } from '../people/desk.js';
import { useDesk } from '../people/use-desk.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Empty, Skeleton } from '../ui/states.js';
import { Table, type TableColumn } from '../ui/table.js';
import { say } from '../ui/toast.js';
import { useFormat } from '../words/use-format.js';
import { useLanguage } from '../words/use-language.js';

type Row = FilingsUndeliveredResponse['items'][number];

/** The centre's alarm: applications that did not reach their court, the one that runs out first on top. */
export function UndeliveredPage() {
  const { t, i18n } = useTranslation('filings');
  const { organisation } = useDesk();
  const format = useFormat();
  const { language } = useLanguage();
  const organisationId = organisation?.id ?? '';
  const { data } = useQuery({ queryKey: ['filings', organisationId, 'undelivered'], enabled: organisationId !== '', queryFn: () => ask(filingsUndelivered, { path: { organisationId } }) });
  const resend = useSend(filingsResend, { onDone: () => say(t('screens.resent')) });
  const problems = useProblemFields('filings')(resend.error);
  const reason = (problem: string | null) => (problem && i18n.exists(`filings:reasons.${problem}`) ? t(`reasons.${problem}`) : t('reasons.court-unreachable'));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'case', title: t('screens.undeliveredCase'), cell: (row) => <Link className="tl num" to="/cases/$caseId/filing" params={{ caseId: row.caseId }} translate="no">{row.caseNumber}</Link> },
    { id: 'court', title: t('screens.court'), cell: (row) => <span translate="no">{row.court?.[language]}</span> },
    { id: 'since', title: t('screens.since'), cell: (row) => row.readyAt && format.shortMoment(row.readyAt) },
    { id: 'tries', title: t('screens.triesTitle'), cell: (row) => row.tries > 0 && t('screens.tries', { count: row.tries }) },
    { id: 'last', title: t('screens.lastTry'), cell: (row) => row.lastTryAt && format.shortMoment(row.lastTryAt) },
    { id: 'why', title: t('screens.why'), cell: (row) => reason(row.problem) },
    { id: 'window', title: t('screens.until'), cell: (row) => row.windowEnd && format.date(row.windowEnd) },
    { id: 'act', title: '', align: 'end', cell: (row) => <Button icon={RotateCw} isPending={resend.isPending && resend.variables?.path.caseId === row.caseId} pendingWords={t('screens.sendingAgain')} onPress={() => resend.mutate({ path: { caseId: row.caseId } })}>{t('actions.resend')}</Button> },
  ];
  return (
    <Desk title={t('screens.undeliveredTitle')} current="undelivered">
      {data && data.items.length > 0 && (
        <Banner tone="warn" className="mb-4">
          <b>{t('screens.undeliveredDo')}</b>
          <br />
          {t('screens.undeliveredHow')}
        </Banner>
      )}
      <ErrorSummary problems={problems.summary} />
      {!data ? <Skeleton /> : data.items.length === 0 ? <Empty title={t('screens.undeliveredNone')} /> : <Table label={t('screens.undeliveredTitle')} columns={columns} rows={data.items} rowId={(row) => row.id} bleed />}
    </Desk>
  );
}
