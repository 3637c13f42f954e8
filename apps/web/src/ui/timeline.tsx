import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

export interface TimelineStep {
  id: string;
  state: 'done' | 'now' | 'next';
  title: ReactNode;
  when?: ReactNode;
}

/** What happened, what is on, and what will come: the future is always shown. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { t } = useTranslation('kernel');
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.id} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="dot">{step.state === 'done' && <Icon of={Check} />}</span>
          <div>
            <h3>
              {step.title}
              <span className="vh">{t(`timeline.${step.state}`)}</span>
            </h3>
            {step.when && <span className="when">{step.when}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
