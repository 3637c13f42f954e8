import { toProblem } from './problem.js';

interface Answer {
  data?: unknown;
  error?: unknown;
  response?: Response;
}
/** An operation of the generated client. */
export type Operation<Options, Result extends Answer> = (options: Options) => Promise<Result>;
/** What it answers when all is well. */
export type Answered<Result extends Answer> = NonNullable<Result['data']>;

/** Calls a generated operation and gives its body, or throws an `ApiProblem`. */
export async function ask<Options, Result extends Answer>(operation: Operation<Options, Result>, options: Options): Promise<Answered<Result>> {
  const result = await operation({ baseUrl: location.origin, credentials: 'same-origin', ...options }).catch((error: unknown) => {
    throw toProblem(error);
  });
  if (result.error !== undefined || !result.response?.ok) throw toProblem(result.error, result.response);
  return result.data as Answered<Result>;
}
