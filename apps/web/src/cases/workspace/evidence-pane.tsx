import { Lock } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FileView } from '../../evidence/viewer.js';
import { useEvidence } from '../../evidence/use-evidence.js';
import { WhoMaySee } from '../../evidence/who-may-see.js';
import { Hash } from '../../ui/file-row.js';
import { Icon } from '../../ui/icon.js';

/** Every piece of evidence by its name, and the chosen one open beside the rest of the case. */
export function EvidencePane({ caseId }: { caseId: string }) {
  const { t } = useTranslation('cases', { keyPrefix: 'screens.workspace' });
  const { data } = useEvidence(caseId);
  const [chosen, choose] = useState<string>();
  const items = data?.items ?? [];
  const item = items.find(({ id }) => id === chosen) ?? items[0];
  const hidden = items.filter(({ readers }) => readers === 'mediator-only').length;
  return (
    <>
      <div className="evh">
        <h2>{t('evidence')}</h2>
        <span className="sub">{t('count', { count: items.length })}{hidden > 0 && t('hidden', { count: hidden })}</span>
      </div>
      {!item && <p className="sub none">{t('no-evidence')}</p>}
      {item && (
        <>
          <ToggleButtonGroup aria-label={t('evidence')} className="thumbs" selectionMode="single" disallowEmptySelection selectedKeys={[item.id]} onSelectionChange={([id]) => choose(String(id))}>
            {items.map(({ id, title, readers }, index) => (
              <ToggleButton key={id} id={id} className={readers === 'mediator-only' ? 'lockd' : ''}>
                {readers === 'mediator-only' && <Icon of={Lock} />}
                <b className="num">{index + 1}</b>
                <span translate="no">{title}</span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <div className="paper">
            <FileView key={item.id} caseId={caseId} item={item} />
          </div>
          <div className="evw">
            <WhoMaySee readers={item.readers} />
            <Hash sha256={item.sha256} />
          </div>
        </>
      )}
    </>
  );
}
