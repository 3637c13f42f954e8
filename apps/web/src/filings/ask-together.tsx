import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filingsAsk, filingsDecline, filingsJoin } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { FilingsAskData } from '@maplebridge/contract/src/filings/types.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { Checkbox, RadioGroup } from '../ui/choices.js';
import { Dialog, DialogButtons, DialogTrigger } from '../ui/dialog.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Facts } from '../ui/summary-list.js';
import { useCited } from '../words/use-cited.js';
import { useLanguage } from '../words/use-language.js';
import { askedByAll, inTheWay, type Filing } from './use-filing.js';

type Basis = FilingsAskData['body']['basis'];

/** The first side chooses the court and asks; the other sees the same and joins. Each gives the undertaking. */
export function AskTogether({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings');
  const { t: law } = useTranslation('law');
  const { language } = useLanguage();
  const cited = useCited();
  const may = (action: Filing['allowedActions'][number]) => filing.allowedActions.includes(action);
  const [courtId, setCourtId] = useState<string | null>(filing.courts.length === 1 ? filing.courts[0]!.id : null);
  const [basis, setBasis] = useState<string | null>(null);
  const [undertaken, setUndertaken] = useState(false);
  const [tried, setTried] = useState(false);
  const ask = useSend(filingsAsk);
  const join = useSend(filingsJoin);
  const problems = useProblemFields('filings')(ask.error ?? join.error);
  if (!may('ask') && !may('join')) return may('decline') ? <Waiting caseId={caseId} filing={filing} /> : null;
  const first = may('ask');
  const lacking = [
    ...(first && !courtId ? [{ field: 'courtId', message: t('screens.courtMissing') }] : []),
    ...(first && !basis ? [{ field: 'basis', message: t('screens.basisMissing') }] : []),
    ...(undertaken ? [] : [{ field: 'undertaking', message: t('screens.undertakingMissing') }]),
  ];
  const shown = tried ? lacking : [];
  const errorOf = (field: string) => shown.find((one) => one.field === field)?.message ?? problems.at[field];
  const send = () => {
    setTried(true);
    if (lacking.length > 0) return;
    if (first) ask.mutate({ path: { caseId }, body: { courtId: courtId!, basis: basis as Basis, undertaking: true } });
    else join.mutate({ path: { caseId }, body: { undertaking: true } });
  };
  return (
    <div className="grid gap-7 mt-6">
      <ErrorSummary problems={shown.length > 0 ? shown : problems.summary} />
      {first ? (
        <>
          <RadioGroup id="courtId" label={t('screens.chooseCourt')} error={errorOf('courtId')} value={courtId} onChange={setCourtId} options={filing.courts.map(({ id, name }) => ({ value: id, label: name[language] }))} />
          <RadioGroup
            id="basis" label={t('screens.chooseBasis')} hint={t('screens.basisHint')} error={errorOf('basis')} value={basis} onChange={setBasis}
            options={filing.bases.map(({ code, citation }) => ({ value: code, label: law(`fields.courtBasis.${code}`), hint: citation ? cited(citation) : undefined }))}
          />
        </>
      ) : (
        <Chosen filing={filing} />
      )}
      <Section id="undertaking-text" title={t('screens.undertakingTitle')}>
        <p className="legal whitespace-pre-line">{t('papers.undertaking.body')}</p>
      </Section>
      <Checkbox id="undertaking" isSelected={undertaken} onChange={setUndertaken} error={errorOf('undertaking')}>{t('screens.undertakingTick')}</Checkbox>
      <div className="btns grid gap-3">
        <Button kind="primary" wide isPending={ask.isPending || join.isPending} onPress={send}>{t(first ? 'screens.askButton' : 'screens.joinButton')}</Button>
        {may('decline') && <Decline caseId={caseId} />}
      </div>
    </div>
  );
}

function Chosen({ filing }: { filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const { t: law } = useTranslation('law');
  const { language } = useLanguage();
  return (
    <Facts
      facts={[
        { id: 'court', name: t('court'), value: <span translate="no">{filing.courtName?.[language] ?? ''}</span> },
        { id: 'basis', name: t('basis'), value: filing.basis ? law(`fields.courtBasis.${filing.basis}`) : '' },
      ]}
    />
  );
}

function Waiting({ caseId, filing }: { caseId: string; filing: Filing }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const says = !askedByAll(filing) ? 'waiting' : inTheWay(filing).length > 0 ? 'waitingForPapers' : 'waitingToGo';
  return (
    <div className="grid gap-4 mt-6">
      <Banner tone="info" live>{t(says)}</Banner>
      <Chosen filing={filing} />
      <Decline caseId={caseId} />
    </div>
  );
}

function Decline({ caseId }: { caseId: string }) {
  const { t } = useTranslation('filings', { keyPrefix: 'screens' });
  const decline = useSend(filingsDecline);
  return (
    <DialogTrigger>
      <Button kind="link">{t('declineButton')}</Button>
      <Dialog title={t('declineButton')}>
        {(close) => (
          <>
            <p>{t('declineSure')}</p>
            <DialogButtons>
              <Button kind="primary" onPress={close}>{t('keep')}</Button>
              <Button kind="danger" isPending={decline.isPending} onPress={() => decline.mutate({ path: { caseId } }, { onSuccess: close })}>{t('declineYes')}</Button>
            </DialogButtons>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
