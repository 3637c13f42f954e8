import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every address of the web app, from its generated route tree. */
export function routes(root: string): string[] {
  const text = readFileSync(join(root, 'apps/web/src/route-tree.gen.ts'), 'utf8');
  const table = /export interface FileRoutesByTo \{([^}]*)\}/.exec(text)?.[1] ?? '';
  return [...table.matchAll(/'([^']+)':/g)].map(([, path]) => path!).sort();
}
