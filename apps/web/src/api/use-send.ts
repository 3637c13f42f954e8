import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { forgetTyped } from '../ui/use-typed.js';
import { ask, type Answered, type Operation, type Said } from './ask.js';

interface Options<F extends Operation> {
  /** As soon as it is answered, before anything is fetched again. */
  onAnswer?: (answer: Answered<F>) => unknown;
  /** After success, when what the page shows is fresh again. */
  onDone?: (answer: Answered<F>, said: Said<F>) => unknown;
  /** The answer shows all that changed here; nothing is fetched again for it. */
  enough?: boolean;
  /** Under which names its text was kept while it was typed (`useTyped`): after a success it is kept no longer. */
  typed?: string;
}

/**
 * A write. One intention, one Idempotency-Key: sending the same thing again after a failure repeats the key,
 * so that nothing happens twice; other content or a success takes a new one. All queries refetch before `onDone`, unless the answer is `enough`.
 * A second tap that comes before the page shows the first is under way sends nothing.
 */
export function useSend<F extends Operation>(operation: F, { onAnswer, onDone, enough = false, typed }: Options<F> = {}) {
  const queries = useQueryClient();
  const intention = useRef({ content: '', key: '' });
  const underWay = useRef<string>(undefined);
  const sending = useMutation({
    mutationFn: (said: Said<F>) => {
      const content = JSON.stringify(said);
      if (intention.current.content !== content) intention.current = { content, key: crypto.randomUUID() };
      return ask(operation, said, { 'Idempotency-Key': intention.current.key });
    },
    onSuccess: async (answer, said) => {
      intention.current = { content: '', key: '' };
      if (typed) forgetTyped(typed);
      onAnswer?.(answer);
      if (!enough) await queries.invalidateQueries();
      await onDone?.(answer, said);
    },
    onSettled: () => {
      underWay.current = undefined;
    },
  });
  const { mutate } = sending;
  const once = useCallback<typeof mutate>(
    (...sent) => {
      const content = JSON.stringify(sent[0]);
      if (underWay.current === content) return;
      underWay.current = content;
      mutate(...sent);
    },
    [mutate],
  );
  return { ...sending, mutate: once };
}
