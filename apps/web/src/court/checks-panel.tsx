import { CircleCheck, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { courtCheck } from '@maplebridge/contract/src/court/sdk.gen.js';
import { useSend } from '../api/use-send.js';
import { Icon } from '../ui/icon.js';
import { useCited } from '../words/use-cited.js';
import { useFormat } from '../words/use-format.js';
import { useHouseName } from './use-house-name.js';
import type { Docket } from './use-court.js';

/** Ten grounds on which a court refuses: what the system found, and what somebody here has looked at. */
export function ChecksPanel({ docket }: { docket: Docket }) {
  const { t } = useTranslation('court');
  const { t: law } = useTranslation('law');
  const format = useFormat();
  const houseName = useHouseName();
  const check = useSend(courtCheck);
  const { checks, papers, signedBy, manifest, related } = docket;
  const may = docket.allowedActions.includes('check');
  const cited = useCited();
  return (
    <>
      <div className="hd mt-4">
        <h2>{t('screens.review.checks')}</h2>
        <span className="sub">{t('screens.review.systemCount', { passed: checks.filter((one) => one.ok).length, mine: checks.filter((one) => one.mine).length, count: checks.length })}</span>
        <span className="seenh">{t('screens.review.me')}</span>
      </div>
      <ul className="check">
        {checks.map((one) => (
          <li key={one.id}>
            <span className={one.ok ? 'ok' : 'warn'}>
              <Icon of={one.ok ? CircleCheck : TriangleAlert} />
            </span>
            <span>
              {t(`fields.check.${one.id}`)}
              <span className="sub">{one.citations.map(cited).join(' · ')}</span>
            </span>
            <label className="seen">
              <input type="checkbox" checked={one.mine} disabled={!may || check.isPending} onChange={(event) => check.mutate({ path: { docketId: docket.id }, body: { point: one.id, ticked: event.target.checked } })} />
              <span className="vh">{`${t('screens.review.me')} ${t(`fields.check.${one.id}`)}`}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="hd mt-3">
        <h2>{t('screens.review.packageState')}</h2>
      </div>
      <p className="st ok">
        <Icon of={ShieldCheck} small />
        {t('screens.review.printsAll', { count: papers.filter((paper) => paper.intact).length, name: signedBy ? houseName({ name: signedBy, english: signedBy === manifest.organisation.name ? manifest.organisation.english : undefined }) : '' })}
      </p>
      <dl className="kv mt-2">
        <dt>{t('screens.review.court')}</dt>
        <dd translate="no">{houseName(manifest.court)}</dd>
        <dt>{t('screens.review.organisation')}</dt>
        <dd translate="no">{houseName(manifest.organisation)}</dd>
        <dt>{t('screens.review.basis')}</dt>
        <dd>{law(`fields.courtBasis.${manifest.basis}`)}</dd>
        <dt>{t('screens.review.signed')}</dt>
        <dd>{format.exact(manifest.moments.lastPartySignedAt)}</dd>
        {manifest.moments.stampedAt && (
          <>
            <dt>{t('screens.review.stamped')}</dt>
            <dd>{format.exact(manifest.moments.stampedAt)}</dd>
          </>
        )}
      </dl>
      <p className="sub">{related.length === 0 ? t('screens.review.relatedNone') : `${t('screens.review.related')}: ${related.map((one) => one.number ?? one.parties).join(' ')}`}</p>
    </>
  );
}
