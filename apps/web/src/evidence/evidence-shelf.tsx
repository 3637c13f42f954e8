import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../people/use-me.js';
import { Banner } from '../ui/banner.js';
import { RadioGroup } from '../ui/choices.js';
import { Skeleton } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { AddFiles } from './add-files.js';
import './evidence.css';
import { ItemRow } from './item-row.js';
import { PendingRow } from './pending-row.js';
import { useEvidence } from './use-evidence.js';
import { usePending } from './use-pending.js';

const KINDS = ['joint', 'private'] as const;
type Kind = (typeof KINDS)[number];

/** Ways to add, what is on its way, and what is there. `quiet` where the page has a solid button of its own. */
export function EvidenceShelf({ caseId, quiet }: { caseId: string; quiet?: boolean }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  const { t: words } = useTranslation('evidence');
  const { number } = useFormat();
  const { about } = useMe();
  const [kind, setKind] = useState<Kind>('joint');
  const pending = usePending(caseId);
  const { data } = useEvidence(caseId);
  const mine = data?.items.filter(({ own }) => own) ?? [];
  const others = data?.items.filter(({ own }) => !own) ?? [];
  const party = data?.mayAdd || mine.length > 0;
  const sections = party ? ([['mine', mine, 'none'], ['others', others, 'none-others']] as const) : ([['all', others, 'none']] as const);
  return (
    <div className="shelf">
      {data?.mayAdd && (
        <section className="adding" aria-label={words('actions.add')}>
          <RadioGroup label={t('who-new')} hint={t('who-new-hint')} value={kind} onChange={(value) => setKind(value === 'private' ? 'private' : 'joint')} options={KINDS.map((value) => ({ value, label: words(`classes.${value}`) }))} />
          <AddFiles quiet={quiet} onAdd={(files) => void pending.add(files, kind)} />
          {about && <p className="sec">{t('limits', { size: `${number(Math.floor(about.maxFileBytes / 2 ** 20))} MB` })}</p>}
        </section>
      )}
      {pending.resumed && <Banner tone="info" live>{t('resumed')}</Banner>}
      {pending.items.length > 0 && (
        <section className="sect" aria-labelledby="pending">
          <h2 id="pending">{t(pending.items.every(({ state, refused }) => state === 'failed' || refused) ? 'not-taken' : 'on-the-way', { count: pending.items.length })}</h2>
          <ul>
            {pending.items.map((item) => (
              <PendingRow key={item.id} item={item} onPause={() => void pending.pause(item.id)} onRetry={() => void pending.retry(item)} onCancel={() => void pending.cancel(item)} onClass={(value) => void pending.setClass(item, value)} />
            ))}
          </ul>
        </section>
      )}
      {!data && <Skeleton lines={5} />}
      {data &&
        sections.map(([name, items, none]) => (
          <section className="sect" key={name} aria-labelledby={`evidence-${name}`}>
            <h2 id={`evidence-${name}`}>{t(name, { count: items.length })}</h2>
            {items.length === 0 ? <p className="sec">{t(none)}</p> : <ul>{items.map((item) => <ItemRow key={item.id} caseId={caseId} item={item} />)}</ul>}
          </section>
        ))}
    </div>
  );
}
