import { Check, Circle, CircleAlert, CircleDot, Clock, LockKeyhole, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';

export type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'info' | 'pine' | 'clay' | 'line';

const SHAPES: Record<Tone, LucideIcon | undefined> = {
  neutral: undefined, ok: Check, warn: Clock, bad: CircleAlert, info: CircleDot, pine: CircleDot, clay: LockKeyhole, line: Circle,
};

/** A state: icon + word + colour, never colour alone. `clay` means private and nothing else. */
export function Chip({ tone = 'neutral', icon = SHAPES[tone], children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className={`chip ${tone === 'neutral' ? '' : tone}`}>
      {icon && <Icon of={icon} />}
      {children}
    </span>
  );
}

export const Chips = ({ children, className }: { children: ReactNode; className?: string }) => <p className={`chips ${className ?? ''}`}>{children}</p>;
