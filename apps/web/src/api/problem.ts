/** An RFC 9457 problem document as the api sends it. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status: number;
  code: string;
  reason?: string;
  params?: Record<string, string | number>;
  /** Input → reason code. */
  fields?: Record<string, string>;
}

/** What came back instead of an answer. `code` is closed (kernel), `reason` finer; both have words. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly reason: string;
  readonly params: Record<string, string | number>;
  readonly fields: Record<string, string>;
  constructor(document: ProblemDocument) {
    super(`${document.status} ${document.code}`);
    this.status = document.status;
    this.code = document.code;
    this.reason = document.reason ?? document.code;
    this.params = document.params ?? {};
    this.fields = document.fields ?? {};
  }
}

const isDocument = (value: unknown): value is ProblemDocument => typeof value === 'object' && value !== null && 'code' in value;

/** Any failure as a problem: a document, an answer without one, or no answer at all (offline). */
export function toProblem(error: unknown, response?: Response): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (isDocument(error)) return new ApiProblem({ ...error, status: error.status ?? response?.status ?? 500 });
  if (response) return new ApiProblem({ status: response.status, code: response.status === 401 ? 'not-signed-in' : response.status === 404 ? 'not-found' : 'unknown' });
  return new ApiProblem({ status: 0, code: 'offline' });
}
