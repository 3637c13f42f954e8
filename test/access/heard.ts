import { accessRow } from '@maplebridge/people';
import '@maplebridge/aftercare';
import '@maplebridge/court';
import '@maplebridge/filings';
import '@maplebridge/mediators';
import '@maplebridge/notices';
import '../../apps/api/src/changes/changes.controller.js';
import '../../apps/api/src/files/files.access.js';
import { described } from './contract.js';

/** Uploads speak tus, so the contract leaves them to it. */
const UPLOADS = [
  ['files.begin-upload', 'POST', '/uploads'], ['files.send', 'PATCH', '/uploads/{fileId}'], ['files.progress', 'HEAD', '/uploads/{fileId}'], ['files.abandon', 'DELETE', '/uploads/{fileId}'],
] as const;
const ROUTES = [...[...described].map(([operation, { method, path }]) => [operation, method, path] as const), ...UPLOADS].map(([operation, method, path]) => ({
  operation, method, path: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`), fixed: path.split('{').length,
}));

/** Every operation the server has, by the contract and tus. */
export const OPERATIONS: readonly string[] = ROUTES.map(({ operation }) => operation);
const answered = new Set<string>();

/** The operations that have done what was asked since this process began. */
export const succeeded = (): ReadonlySet<string> => answered;

/** Notes an answer that did what was asked; fails unless it has exactly the keys of its access row. */
export async function hear({ method, url }: { method: string; url: string }, response: Response): Promise<void> {
  const { pathname } = new URL(url);
  if (!response.ok || !/^\/(api|court|uploads)\b/.test(pathname)) return;
  const operation = operationAt(method, pathname);
  const { fields } = accessRow(operation)!;
  const keys = fields.length > 0 ? Object.keys((await response.clone().json()) as object) : [];
  if ([...keys].sort().join() !== [...fields].sort().join()) throw new Error(`${operation} answers ${keys.join()}, not ${fields.join()}`);
  answered.add(operation);
}

function operationAt(method: string, pathname: string): string {
  const [found] = ROUTES.filter((route) => route.method === method && route.path.test(pathname)).sort((a, b) => a.fixed - b.fixed);
  if (!found) throw new Error(`The contract has no ${method} ${pathname}.`);
  return found.operation;
}
