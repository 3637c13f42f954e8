import { AudioLines, Film, ScanEye } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { Button } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { FileRow, Hash } from '../ui/file-row.js';
import { Icon } from '../ui/icon.js';
import { useFormat } from '../words/use-format.js';
import { Describe } from './describe.js';
import { OpenTo } from './open-to.js';
import { TakeBack } from './take-back.js';
import { Viewer } from './viewer.js';
import { WhoMaySee } from './who-may-see.js';

type Asked = 'view' | 'describe' | 'open' | 'withdraw';

/** A piece of evidence: received, its fingerprint, who may see it; looked at in place. */
export function ItemRow({ caseId, item }: { caseId: string; item: EvidenceItem }) {
  const { t } = useTranslation('evidence', { keyPrefix: 'screens.evidence' });
  const { t: words } = useTranslation('evidence');
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const may = (action: EvidenceItem['allowedActions'][number]) => item.allowedActions.includes(action);
  const sound = item.mediaType.startsWith('audio/');
  const film = item.mediaType.startsWith('video/');
  const infected = item.scan === 'infected';
  const more = !infected && may('disclose') && (!item.openTo.includes('court') || (item.class === 'private' && !item.openTo.includes('other-side')));
  return (
    <FileRow name={item.title} bytes={item.bytes} mediaType={item.mediaType} thumb={sound ? <Icon of={AudioLines} /> : film ? <Icon of={Film} /> : undefined}
      chip={<span>{`${words(`categories.${item.category}`)} · ${t('received-at', { at: format.shortMoment(item.addedAt) })}`}</span>}>
      <div className="chips">
        {infected ? <Chip tone="bad">{t('infected')}</Chip> : <Chip tone="ok">{t('received')}</Chip>}
        {item.seen && <Chip icon={ScanEye}>{t('seen')}</Chip>}
        {!item.checked && !infected ? <Chip tone="warn">{t('checking')}</Chip> : item.scan === 'not-scanned' && <Chip tone="line">{t('not-scanned')}</Chip>}
        <Hash sha256={item.sha256} />
      </div>
      {infected && <p className="sec">{t('infected-note')}</p>}
      <WhoMaySee readers={item.readers} change={more && <Button kind="link" aria-label={t('change-named', { name: item.title })} onPress={() => setAsked('open')}>{t('change')}</Button>} />
      <div className="acts">
        {item.checked && <Button aria-label={t('view-named', { name: item.title })} onPress={() => setAsked('view')}>{t('view')}</Button>}
        {may('describe') && <Button kind="plain" onPress={() => setAsked('describe')}>{words('actions.describe')}</Button>}
        {may('withdraw') && <Button kind="plain" aria-label={t('withdraw-named', { name: item.title })} onPress={() => setAsked('withdraw')}>{words('actions.withdraw')}</Button>}
      </div>
      {asked === 'view' && <Viewer caseId={caseId} item={item} onClose={close} />}
      {asked === 'describe' && <Describe caseId={caseId} item={item} onClose={close} />}
      {asked === 'open' && <OpenTo caseId={caseId} item={item} onClose={close} />}
      {asked === 'withdraw' && <TakeBack caseId={caseId} item={item} onClose={close} />}
    </FileRow>
  );
}
