import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

/** The button that stays at the foot of a phone page. Last child of the page or its form; then leave the footer out. */
export const Dock = ({ children }: { children: ReactNode }) => <div className="dock">{children}</div>;

/** One step back, with a word: to the case where it leads there. */
export function Back({ children, ...link }: LinkProps & { children?: ReactNode }) {
  const { t } = useTranslation('kernel');
  return (
    <Link {...link} className="back">
      <Icon of={ChevronLeft} />
      {children ?? t(link.to === '/cases/$caseId' ? 'actions.back-to-case' : 'actions.back')}
    </Link>
  );
}
