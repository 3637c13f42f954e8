import { useTranslation } from 'react-i18next';
import { courtConfirm, courtDeemWithdrawn, courtResume, courtTerminate, courtVerify, courtWithdraw } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { useSend } from '../api/use-send.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { AcceptDialog } from './accept-dialog.js';
import { AskMoreDialog } from './ask-more-dialog.js';
import { RefuseDialog } from './refuse-dialog.js';
import { SlotDialog } from './slot-dialog.js';
import { SureDialog } from './sure-dialog.js';
import type { Docket } from './use-court.js';

/** The buttons the docket's own table allows now; one of them solid. */
export function Decisions({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court', { keyPrefix: 'screens.decide' });
  const { id: docketId, allowedActions } = docket;
  const may = (action: string) => (allowedActions as readonly string[]).includes(action);
  const confirm = useSend(courtConfirm);
  const verify = useSend(courtVerify);
  const resume = useSend(courtResume);
  const withdraw = useSend(courtWithdraw);
  const deem = useSend(courtDeemWithdrawn, { typed: `${docketId}.deem.` });
  const terminate = useSend(courtTerminate, { typed: `${docketId}.terminate.` });
  const failed = [confirm, verify, resume, withdraw, deem, terminate].find((one) => one.error)?.error;
  const problems = useProblemFields('court')(failed);
  const path = { docketId };
  const rare = ['withdraw', 'deem-withdrawn', 'terminate'].some(may);
  return (
    <div className="act flex-wrap">
      <ErrorSummary problems={problems.summary} />
      {may('accept') && <AcceptDialog docket={docket} />}
      {may('confirm') && <SureDialog primary open={t('confirm')} question={t('confirmSure')} isPending={confirm.isPending} onSure={(close) => confirm.mutate({ path }, { onSuccess: close })} />}
      {may('verify') && <Button kind={may('confirm') ? 'secondary' : 'primary'} isPending={verify.isPending} onPress={() => verify.mutate({ path })}>{t('verify')}</Button>}
      {may('resume') && <Button kind="primary" isPending={resume.isPending} onPress={() => resume.mutate({ path })}>{t('resume')}</Button>}
      {may('set-verification') && <SlotDialog docket={docket} primary={docket.state === 'docketed' && !may('confirm')} />}
      {may('require-supplement') && <AskMoreDialog docket={docket} />}
      {may('not-accept') && <RefuseDialog docket={docket} kind="not-accept" />}
      {may('dismiss') && <RefuseDialog docket={docket} kind="dismiss" />}
      {rare && (
        <Disclosure title={t('other')}>
          <div className="grid gap-3 mt-2">
            {may('withdraw') && <SureDialog open={t('withdraw')} question={t('withdrawSure')} isPending={withdraw.isPending} onSure={(close) => withdraw.mutate({ path }, { onSuccess: close })} />}
            {may('deem-withdrawn') && <SureDialog noteAs={`${docketId}.deem.note`} open={t('deem-withdrawn')} question={t('deem-withdrawn')} isPending={deem.isPending} onSure={(close, note) => deem.mutate({ path, body: { note } }, { onSuccess: close })} />}
            {may('terminate') && <SureDialog noteAs={`${docketId}.terminate.note`} open={t('terminate')} question={t('terminate')} isPending={terminate.isPending} onSure={(close, note) => terminate.mutate({ path, body: { note } }, { onSuccess: close })} />}
          </div>
        </Disclosure>
      )}
      {docket.state === 'verified' && !may('confirm') && <p className="sub">{t('waiting')}</p>}
    </div>
  );
}
