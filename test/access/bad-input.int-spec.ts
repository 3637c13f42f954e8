import { readFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { accessRow } from '@maplebridge/people';
import { Idempotency } from '@maplebridge/platform';
import { roadSettings } from '../filings/road.js';
import { cellsOf, type Cell } from './cells.js';
import { described, named, type Schema } from './contract.js';
import { FrontDoor, type Asked, type Route } from './front-door.js';
import { Scene } from './scene.js';
import { spoiledFor, type Spoiled } from './spoiled.js';
import { subjectsOf } from './subjects.js';
import { validBody } from './valid-body.js';

jest.setTimeout(240_000);

interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly reason: string;
  readonly fields: Readonly<Record<string, string>>;
}

const LANGUAGES = ['zh-CN', 'en'] as const;
const wordsOf = (language: string, lib: string): object => JSON.parse(readFileSync(`libs/${lib}/words/${language}.json`, 'utf8')) as object;
const at = (words: object, path: string): unknown => path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], words);

/** Whether the browser has a sentence for this, looked up as `useProblemFields` does. */
function hasWords(operation: string, field: string, reason: string): boolean {
  const lib = operation.split('.')[0]!;
  const own = lib === 'files' || lib === 'changes' ? 'evidence' : lib;
  const name = field.split('.').at(-1);
  return LANGUAGES.every((language) =>
    [own, 'people', 'kernel'].some((where) => [`fields.${name}.${reason}`, `fields.${reason}`, `reasons.${reason}`].some((path) => typeof at(wordsOf(language, where), path) === 'string')));
}

describe('bad input', () => {
  let scene: Scene;
  let door: FrontDoor;
  let cells: Map<string, Cell>;
  beforeAll(async () => {
    const { settings } = await roadSettings();
    scene = await Scene.open(settings);
    door = await FrontDoor.open(settings, { clock: scene.here.road.world.clock, patient: true });
    const all = cellsOf(door.routes, await subjectsOf(scene), scene);
    const best = all.filter(({ expected, foreign, target }) => expected === 'admitted' && !foreign && (target === 'own' || !['sibling', 'elsewhere'].includes(target)));
    cells = new Map([...best].reverse().map((cell) => [cell.operation, cell]));
  });
  afterAll(async () => {
    await door?.close();
    await scene?.close();
  });

  /** The routes of the contract, each with somebody whom the door lets in. */
  const known = (): (Route & { operation: string; cell: Cell })[] =>
    door.routes.flatMap(({ operation, ...route }) => (operation && described.has(operation) && cells.has(operation) ? [{ ...route, operation, cell: cells.get(operation)! }] : []));

  const paramsOf = (url: string): string[] => [...url.matchAll(/:(\w+)/g)].map(([, name]) => name!);

  function asked({ url, cell }: { url: string; cell: Cell }, { headers, body, query, param }: Spoiled): Asked {
    const filled = cell.url.split('/');
    if (param) filled[url.split('/').indexOf(`:${param.name}`)] = param.value;
    const all = { 'idempotency-key': `bad-input-${Math.random()}`, ...cell.subject.headers, ...headers };
    return { method: cell.method, url: filled.join('/') + (query ? `?${query}` : ''), headers: all, ...(body === undefined ? {} : { body }) };
  }

  function wrongWith(operation: string, spoiled: Spoiled, status: number, body: string): string[] {
    const said = `${operation}, ${spoiled.how}: ${status} ${body.slice(0, 160)}`;
    if (status < 400 || status > 499) return [said];
    const problem = JSON.parse(body) as Problem;
    if (problem.status !== status || !problem.type.startsWith('/problems/') || !problem.title) return [`${said} – no problem document`];
    const fields = Object.entries(problem.fields);
    const named = spoiled.names === 'any' ? fields.length > 0 : fields.some(([field]) => field === spoiled.names || field.startsWith(`${spoiled.names}.`));
    if (spoiled.names && !named) return [`${said} – does not name ${spoiled.names}`];
    return fields.filter(([field, reason]) => !hasWords(operation, field, reason)).map(([field, reason]) => `${operation}, ${field}: no words for ${reason}`);
  }

  it('is answered by a problem document that names the input, and never by a 500', async () => {
    const wrong: string[] = [];
    let sent = 0;
    for (const route of known())
      for (const spoiled of spoiledFor(route.operation, paramsOf(route.url))) {
        const answer = await door.ask(asked(route, spoiled), false);
        sent += 1;
        wrong.push(...wrongWith(route.operation, spoiled, answer.status, answer.body));
      }
    process.stdout.write(`bad input: ${sent} requests to ${known().length} operations, ${wrong.length} wrong\n`);
    expect([...new Set(wrong)]).toEqual([]);
    expect(known().length).toBe(described.size);
    expect(sent).toBeGreaterThan(2000);
  });

  it('under a key that was used for something else is refused by every operation that takes one', async () => {
    const wrong: string[] = [];
    for (const route of known().filter(({ operation }) => described.get(operation)!.takesKey)) {
      const { operation, cell } = route;
      const body = JSON.stringify(validBody(operation) ?? {});
      const me = await door.ask({ method: 'GET', url: '/api/v1/me', headers: cell.subject.headers }, false);
      const owner = me.status === 200 ? (JSON.parse(me.body) as { accountId: string }).accountId : scene.invited.id;
      await scene.here.road.world.get(Idempotency).once({ owner, operation, key: `used-${operation}`, request: 'something else' }, async () => null);
      const answer = await door.ask(asked(route, { how: '', body, headers: { 'idempotency-key': `used-${operation}` }, names: '' }), false);
      if (answer.status !== 422 || !answer.body.includes('idempotency-key-reused')) wrong.push(`${operation} (${accessRow(operation)!.scope}): ${answer.status} ${answer.body.slice(0, 120)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has an end: every text and list of every body says how long it may be', () => {
    const endless: string[] = [];
    const look = (given: Schema, path: string): void => {
      const schema = named(given);
      if (schema.type === 'string' && !schema.maxLength && !schema.enum && !schema.format && !schema.pattern && schema.const === undefined) endless.push(path);
      if (schema.type === 'array' && schema.maxItems === undefined) endless.push(`${path}[]`);
      for (const [name, each] of Object.entries(schema.properties ?? {})) look(each, `${path}.${name}`);
      for (const each of [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])]) look(each, path);
    };
    for (const [operation, { body, query }] of described) {
      if (body) look(body, operation);
      for (const [name, schema] of Object.entries(query)) look(schema, `${operation}?${name}`);
    }
    expect(endless).toEqual([]);
  });
});
