import { CircleAlert, Inbox, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

/** While something is on its way: grey lines, and words for those who cannot see them. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation('kernel');
  const widths = ['60%', '95%', '80%', '90%', '45%'];
  return (
    <div className="skeleton" role="status">
      <span className="vh">{t('states.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <i key={index} style={{ width: widths[index % widths.length] }} />
      ))}
    </div>
  );
}

/** A list with nothing in it: say why, and what will bring something. */
export function Empty({ icon = Inbox, title, children }: { icon?: LucideIcon; title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <Icon of={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Something did not work: what, whether anything was lost, and what to do now. */
export function Problem({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="errsum" role="alert">
      <h2>
        <Icon of={CircleAlert} />
        {title}
      </h2>
      {children}
    </div>
  );
}
