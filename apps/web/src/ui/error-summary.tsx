import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

export interface FieldProblem {
  /** Id of the input to jump to; without one the sentence stands alone. */
  field?: string;
  /** Where the remedy is; opened beside this page, so that what was typed stays. */
  href?: string;
  message: string;
}

/** What to change, above the form, in the same words as beside each field. Takes the focus when it appears or changes. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { t } = useTranslation('kernel');
  const region = useRef<HTMLDivElement>(null);
  const told = problems.map((problem) => problem.message).join('\n');
  useEffect(() => {
    if (told) region.current?.focus();
  }, [told]);
  if (problems.length === 0) return null;
  return (
    <div ref={region} className="errsum mb-6" role="alert" aria-labelledby="error-summary" tabIndex={-1}>
      <h2 id="error-summary">
        <Icon of={CircleAlert} />
        {t('errors.heading', { count: problems.length })}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.message}`}><Line {...problem} /></li>
        ))}
      </ul>
    </div>
  );
}

function Line({ field, href, message }: FieldProblem) {
  if (href) return <a href={href} target="_blank" rel="opener">{message}</a>;
  return field ? <a href={`#${field}`} onClick={(event) => jump(event, field)}>{message}</a> : <p className="mt-2">{message}</p>;
}

function jump(event: React.MouseEvent, field: string) {
  const target = document.getElementById(field);
  if (!target) return;
  event.preventDefault();
  const input = target.matches('input, textarea, button, select') ? target : (target.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]') ?? target);
  input.focus();
  target.scrollIntoView({ block: 'center' });
}
