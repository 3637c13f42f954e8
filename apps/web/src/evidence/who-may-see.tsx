import { Eye, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItem } from '@maplebridge/contract/src/evidence/types.gen.js';
import { Icon } from '../ui/icon.js';

/** Stands on every file: who can see it, and the way to change that. */
export function WhoMaySee({ readers, change }: { readers: EvidenceItem['readers']; change?: ReactNode }) {
  const { t } = useTranslation('evidence');
  return (
    <div className="who">
      <span>
        <Icon of={readers === 'mediator-only' ? Lock : Eye} />
        {t(`readers.${readers}`)}
      </span>
      {change}
    </div>
  );
}
