import { accessRow } from '@maplebridge/people';
import { canariesIn, mayRead } from './canaries.js';
import type { Cell } from './cells.js';
import type { Answer, FrontDoor } from './front-door.js';
import { validBody, type Known } from './valid-body.js';

/** The stream never ends and uploads write to the disk: of these the door's word is what is asked for. */
const onlyTheDoor = ({ operation, method, expected }: Cell): boolean => operation === 'changes.stream' || (method !== 'GET' && (expected !== 'admitted' || operation.startsWith('files.')));

/** Reads and denials as they are; an allowed write runs with a body its schema accepts, and is undone. */
export async function ask(door: FrontDoor, cell: Cell, known: Known = {}): Promise<Answer> {
  const { method, url, operation, subject } = cell;
  if (method === 'GET' || onlyTheDoor(cell)) return door.ask({ method, url, headers: subject.headers }, onlyTheDoor(cell));
  const body = validBody(operation, known);
  const headers = { ...subject.headers, 'idempotency-key': 'one-cell-one-key' };
  return door.askAndUndo({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

/** What is wrong with this answer to this cell; nothing when all is well. */
export function wrongWith(cell: Cell, { status, body, admitted, keys }: Answer): string[] {
  const said = `${cell.operation} by ${cell.subject.name} of ${cell.target}: `;
  const leaks = canariesIn(body).filter(({ where, field }) => !admitted || !mayRead(field, cell.subject.inCase[where] ?? []));
  const wrong = leaks.map(({ where, field }) => `${said}leaks ${where}/${field}`);
  if (cell.expected === 'admitted' ? !admitted : admitted || status !== cell.expected) wrong.push(`${said}${status}${admitted ? ' admitted' : ''}, not ${cell.expected}`);
  if (cell.foreign && status < 299) wrong.push(`${said}answers a part that is not of it`);
  const unavailable = status === 503 && body.includes('"code":"unavailable"');
  if (status >= 500 && !unavailable) wrong.push(`${said}${status}`);
  if (admitted && status >= 400 && !isProblem(status, body)) wrong.push(`${said}${status} without a problem document`);
  if (status !== 200 && status !== 201) return wrong;
  const fields = accessRow(cell.operation)!.fields;
  if (fields.length > 0 && [...keys].sort().join() !== [...fields].sort().join()) wrong.push(`${said}answers ${keys.join()}`);
  return wrong;
}

function isProblem(status: number, body: string): boolean {
  const problem = JSON.parse(body) as { status?: number; code?: string; fields?: object };
  return problem.status === status && problem.code !== undefined && (status !== 400 || Object.keys(problem.fields ?? {}).length > 0);
}
