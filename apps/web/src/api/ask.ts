import { toProblem } from './problem.js';

interface Answer {
  data?: unknown;
  error?: unknown;
  response?: Response;
}
/** An operation of the generated client. */
export type Operation = (options: never) => Promise<Answer>;
/** What a screen says to it: path, query and body. Headers and origin are ours. */
export type Said<F extends Operation> = Pick<Options<F>, Extract<keyof Options<F>, 'path' | 'query' | 'body'>> & { signal?: AbortSignal };
type Options<F extends Operation> = NonNullable<Parameters<F>[0]>;
/** What it answers when all is well. */
export type Answered<F extends Operation> = NonNullable<Awaited<ReturnType<F>>['data']>;

/** Calls a generated operation and gives its body, or throws an `ApiProblem`. */
export async function ask<F extends Operation>(operation: F, said: Said<F>, headers?: Record<string, string>): Promise<Answered<F>> {
  const options = { baseUrl: location.origin, credentials: 'same-origin', ...said, ...(headers && { headers }) };
  const result = await operation(options as never).catch((error: unknown) => {
    throw toProblem(error);
  });
  if (!result.response?.ok) throw toProblem(result.error, result.response);
  return result.data as Answered<F>;
}
