import { accessRow } from '@maplebridge/people';
import { canariesIn, mayRead } from './canaries.js';
import type { Cell } from './cells.js';
import type { Answer, FrontDoor } from './front-door.js';

/** For the stream and every write: the door's word is what is asked for. */
const onlyTheDoor = ({ method, operation }: Cell): boolean => method !== 'GET' || operation === 'changes.stream';

export const ask = (door: FrontDoor, cell: Cell): Promise<Answer> =>
  door.ask({ method: cell.method, url: cell.url, headers: cell.subject.headers }, onlyTheDoor(cell));

/** What is wrong with this answer to this cell; nothing when all is well. */
export function wrongWith(cell: Cell, { status, body, admitted, keys }: Answer): string[] {
  const said = `${cell.operation} by ${cell.subject.name} of ${cell.target}: `;
  const leaks = canariesIn(body).filter(({ where, field }) => !admitted || !mayRead(field, cell.subject.inCase[where] ?? []));
  const wrong = leaks.map(({ where, field }) => `${said}leaks ${where}/${field}`);
  if (cell.expected === 'admitted' ? !admitted : admitted || status !== cell.expected) wrong.push(`${said}${status}${admitted ? ' admitted' : ''}, not ${cell.expected}`);
  if (cell.foreign && status === 200) wrong.push(`${said}answers a part that is not of it`);
  if (status >= 500) wrong.push(`${said}${status}`);
  if (cell.method !== 'GET' || status !== 200) return wrong;
  const fields = accessRow(cell.operation)!.fields;
  if (fields.length > 0 && [...keys].sort().join() !== [...fields].sort().join()) wrong.push(`${said}answers ${keys.join()}`);
  return wrong;
}
