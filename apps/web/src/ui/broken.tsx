import { useQueryClient } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem, toProblem } from '../api/problem.js';
import { useProblemWords } from '../api/use-problem-words.js';
import { Button, LinkButton } from './button.js';
import { NoLonger, NotFound } from './not-found.js';
import { Page } from './screen.js';

/** A page that could not open: the reason in words, and the way on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('kernel');
  const words = useProblemWords();
  const queries = useQueryClient();
  /** A failed answer is forgotten and asked for anew. Code that did not come never comes again in this document, so that is loaded afresh, once there is a network. */
  const again = () => {
    if (error instanceof ApiProblem) {
      queries.removeQueries({ predicate: ({ state }) => state.status === 'error' });
      reset();
    } else if (navigator.onLine) location.reload();
  };
  const problem = error instanceof ApiProblem ? error : navigator.onLine ? undefined : toProblem(undefined);
  const wasThere = queries.getQueryCache().findAll().some(({ state }) => state.error === error && state.data !== undefined);
  if (problem?.status === 404) return wasThere ? <NoLonger /> : <NotFound />;
  const caseId = /^\/cases\/([^/]+)\/./.exec(location.pathname)?.[1];
  const title = problem ? words(problem) : t('errors.broken');
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p className="lead mb-6">{t('errors.broken-why')}</p>
      {problem?.status === 401 ? (
        <LinkButton kind="primary" to="/sign-in" search={{ next: location.pathname + location.search }}>
          {t('actions.sign-in')}
        </LinkButton>
      ) : (
        <div className="btns sm:justify-items-start">
          <Button kind="primary" onPress={again}>
            {t('actions.retry')}
          </Button>
          {caseId && (
            <LinkButton to="/cases/$caseId" params={{ caseId }}>
              {t('errors.to-case')}
            </LinkButton>
          )}
        </div>
      )}
    </Page>
  );
}
