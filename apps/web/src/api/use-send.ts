import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, type Answered, type Operation } from './ask.js';

interface Options<Data> {
  /** After success, before queries refetch. */
  onDone?: (data: Data) => void | Promise<void>;
}

/**
 * A write. One intention, one Idempotency-Key: sending the same thing again after a failure repeats the key,
 * so that nothing happens twice; other content or a success takes a new one. All queries refetch afterwards.
 */
export function useSend<O extends object, R extends { data?: unknown; error?: unknown; response?: Response }>(operation: Operation<O, R>, { onDone }: Options<Answered<R>> = {}) {
  const queries = useQueryClient();
  const intention = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: (options: O) => {
      const content = JSON.stringify(options);
      if (intention.current.content !== content) intention.current = { content, key: crypto.randomUUID() };
      return ask(operation, { ...options, headers: { 'Idempotency-Key': intention.current.key } });
    },
    onSuccess: async (data) => {
      intention.current = { content: '', key: '' };
      await onDone?.(data);
      await queries.invalidateQueries();
    },
  });
}
