import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Answer {
  id: string;
  /** Plain text, because it also names the "change" link. */
  question: string;
  answer: ReactNode;
  change?: LinkProps;
}

/** Check your answers: each with its own way back. */
export function SummaryList({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('kernel');
  return (
    <dl className="sum">
      {answers.map(({ id, question, answer, change }) => (
        <div key={id}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          {change && (
            <dd className="act">
              <Link {...change} aria-label={t('actions.change-what', { what: question })}>
                {t('actions.change')}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Facts in two columns, without links. */
export function Facts({ facts }: { facts: readonly { id: string; name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="kv">
      {facts.map(({ id, name, value }) => (
        <div key={id} className="contents">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
