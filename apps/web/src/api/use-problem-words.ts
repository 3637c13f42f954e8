import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../ui/error-summary.js';
import { toProblem, type ApiProblem } from './problem.js';

/** A page shows before the sentences for what may go wrong on it are there. */
const LATER = { useSuspense: false };

/**
 * Sentences for problems. `words` is the feature's namespace: its `reasons.<reason>`, else its `problems.<code>`,
 * else the generic `problems.<code>`.
 */
export function useProblemWords(words = 'kernel'): (problem: ApiProblem) => string {
  const { t } = useTranslation([words, 'kernel'], LATER);
  return useCallback(
    (problem) => {
      const keys = [`${words}:reasons.${problem.reason}`, `${words}:problems.${problem.reason}`, `kernel:reasons.${problem.reason}`, `${words}:problems.${problem.code}`, `kernel:problems.${problem.code}`];
      return t([...keys.filter((key) => i18next.exists(key)), 'kernel:problems.unknown'], problem.params);
    },
    [t, words],
  );
}

/**
 * A failure as lines for the ErrorSummary, in the same words as beside the fields:
 * `fields.<input>.<reason>` of the feature, its `fields.<reason>` or `reasons.<reason>`, else those of people, else the generic one.
 */
export function useProblemFields(words = 'kernel'): (error: unknown) => { summary: FieldProblem[]; at: Record<string, string> } {
  const { t } = useTranslation([words, 'people', 'kernel'], LATER);
  const sentence = useProblemWords(words);
  return useCallback(
    (error) => {
      if (!error) return { summary: [], at: {} };
      const problem = toProblem(error);
      if (problem.reason === 'not-signed-in') return { summary: [{ message: t('kernel:errors.signed-out'), href: '/sign-in' }], at: {} };
      const at = Object.fromEntries(
        Object.entries(problem.fields).map(([field, reason]) => {
          const name = field.split('.').at(-1);
          const keys = [`${words}:fields.${name}.${reason}`, `${words}:fields.${reason}`, `${words}:reasons.${reason}`, `people:fields.${name}.${reason}`, `people:reasons.${reason}`, `kernel:fields.${reason}`].filter((key) => i18next.exists(key));
          return [field, t([...keys, 'kernel:fields.invalid'], problem.params)];
        }),
      );
      const lines = Object.entries(at).map(([field, message]) => ({ field, message }));
      return { summary: lines.length > 0 ? lines : [{ message: sentence(problem) }], at };
    },
    [t, words, sentence],
  );
}
