import { CircleAlert, CircleCheck, Info, LockKeyhole, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';

type BannerTone = 'neutral' | 'warn' | 'info' | 'ok' | 'pine' | 'clay';
const SHAPES: Record<BannerTone, LucideIcon> = { neutral: Info, warn: CircleAlert, info: Info, ok: CircleCheck, pine: ShieldCheck, clay: LockKeyhole };

/** A quiet box for what must not be missed. `live` has it read out when it appears. */
export function Banner({ tone = 'neutral', icon = SHAPES[tone], live, children, className }: { tone?: BannerTone; icon?: LucideIcon; live?: boolean; children: ReactNode; className?: string }) {
  return (
    <div className={`banner ${tone === 'neutral' ? '' : tone} ${className ?? ''}`} role={live ? 'status' : undefined}>
      <Icon of={icon} />
      <div>{children}</div>
    </div>
  );
}
