import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgreementCheck } from '@maplebridge/contract/src/agreements/types.gen.js';
import { casesSetCapacity } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Button, LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { Icon } from '../ui/icon.js';
import { say } from '../ui/toast.js';
import { useCited } from '../words/use-cited.js';
import { useFormat } from '../words/use-format.js';

const SHAPE = { ok: CircleCheck, blocker: CircleAlert, advice: TriangleAlert };
const TONE = { ok: 'ok', blocker: 'bad', advice: 'warn' };

interface Props {
  caseId: string;
  checks: readonly AgreementCheck[];
  parties: readonly { id: string; name: string }[];
}

/** Every ground on which a court refuses, checked while the mediator writes; each finding leads to what mends it. */
export function PreflightPanel({ caseId, checks, parties }: Props) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const count = (result: AgreementCheck['result']) => checks.filter((check) => check.result === result).length;
  const found = checks.filter((check) => check.result !== 'ok');
  const passed = checks.filter((check) => check.result === 'ok');
  return (
    <section aria-labelledby="preflight" className="py-4 border-t border-line">
      <h2 id="preflight">{t('check')}</h2>
      <p className="sub" role="status">{t('check-summary', { ok: count('ok'), blockers: count('blocker'), advice: count('advice') })}</p>
      <ul className="check mt-2">
        {found.map((check, i) => (
          <CheckLine key={`${check.id}${i}`} caseId={caseId} check={check} parties={parties} />
        ))}
      </ul>
      <Disclosure title={t('passed', { count: passed.length })}>
        <ul className="check">
          {passed.map((check, i) => (
            <CheckLine key={`${check.id}${i}`} caseId={caseId} check={check} parties={parties} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function CheckLine({ caseId, check, parties }: Omit<Props, 'checks'> & { check: AgreementCheck }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const cited = useCited();
  const { id, code, result, params } = check;
  const money = Object.fromEntries(['total', 'expected', 'owed', 'ceiling'].flatMap((key) => (typeof params[key] === 'number' ? [[key, format.money(params[key])]] : [])));
  const words = { ...params, ...money, name: parties.find((party) => party.id === params['partyId'])?.name ?? '' };
  return (
    <li>
      <Icon of={SHAPE[result]} className={TONE[result]} small />
      <div>
        {t(`checks.${id}.title`, words)}
        <span className="sub">
          {t(`checks.${id}.${code}`, words)}
          {check.source && <span className="quiet block">{cited(check.source)}</span>}
        </span>
      </div>
      <Fix caseId={caseId} check={check} />
    </li>
  );
}

/** The place that mends it: a field of this page, the party's capacity, or the case. */
function Fix({ caseId, check: { fix, id, params } }: { caseId: string; check: AgreementCheck }) {
  const { t } = useTranslation('agreements', { keyPrefix: 'screens.terms' });
  const set = useSend(casesSetCapacity, { onDone: () => say(t('capacity-saved')) });
  if (!fix) return null;
  const partyId = String(params['partyId']);
  if (id === 'capacity')
    return (
      <span className="col-start-2 -col-end-1 mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button isPending={set.isPending} onPress={() => set.mutate({ path: { caseId }, body: { partyId, capacity: 'full' } })}>{t('set-capacity')}</Button>
        <Button kind="link" onPress={() => set.mutate({ path: { caseId }, body: { partyId, capacity: 'guarded' } })}>{t('set-guarded')}</Button>
      </span>
    );
  if (fix === 'case' || fix.startsWith('party:')) return <LinkButton kind="link" to="/cases/$caseId" params={{ caseId }}>{t('fix')}</LinkButton>;
  return <Button kind="link" onPress={() => goTo(fix.replace(':', '-'))}>{t('fix')}</Button>;
}

function goTo(id: string) {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}
