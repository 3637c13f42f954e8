import { BookOpen, CircleUserRound, Clock, Hourglass, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { Icon } from './icon.js';

interface Props {
  /** Whose turn it is: `mine` is pine, `wait` grey, `warn` amber; `free` is nobody's, and grey too. */
  turn: 'mine' | 'wait' | 'warn' | 'free';
  turnWords: ReactNode;
  /** By when, in words. */
  due?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}

const SHAPES: Record<Props['turn'], LucideIcon> = { mine: CircleUserRound, wait: Hourglass, warn: Clock, free: BookOpen };

/** The one next step of a case: whose turn, by when, what to do. Put the button and a "what if I don't" inside. */
export function StepCard({ turn, turnWords, due, title, children }: Props) {
  const id = useId();
  return (
    <section className={`step ${turn === 'mine' ? '' : turn}`} aria-labelledby={id}>
      <header>
        <span>
          <Icon of={SHAPES[turn]} small />
          {turnWords}
        </span>
        {due && <span className="font-normal">{due}</span>}
      </header>
      <div className="in">
        <h2 id={id}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
