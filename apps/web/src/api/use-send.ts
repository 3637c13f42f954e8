import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, type Answered, type Operation, type Said } from './ask.js';

interface Options<F extends Operation> {
  /** As soon as it is answered, before anything is fetched again. */
  onAnswer?: (answer: Answered<F>) => unknown;
  /** After success, when what the page shows is fresh again. */
  onDone?: (answer: Answered<F>, said: Said<F>) => unknown;
  /** The answer shows all that changed here; nothing is fetched again for it. */
  enough?: boolean;
}

/**
 * A write. One intention, one Idempotency-Key: sending the same thing again after a failure repeats the key,
 * so that nothing happens twice; other content or a success takes a new one. All queries refetch before `onDone`, unless the answer is `enough`.
 */
export function useSend<F extends Operation>(operation: F, { onAnswer, onDone, enough = false }: Options<F> = {}) {
  const queries = useQueryClient();
  const intention = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: (said: Said<F>) => {
      const content = JSON.stringify(said);
      if (intention.current.content !== content) intention.current = { content, key: crypto.randomUUID() };
      return ask(operation, said, { 'Idempotency-Key': intention.current.key });
    },
    onSuccess: async (answer, said) => {
      intention.current = { content: '', key: '' };
      onAnswer?.(answer);
      if (!enough) await queries.invalidateQueries();
      await onDone?.(answer, said);
    },
  });
}
