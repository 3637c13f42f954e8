import { jest } from '@jest/globals';
import { accessRow } from '@maplebridge/people';
import { roadSettings } from '../filings/road.js';
import { cellsOf, type Cell } from './cells.js';
import { guardsOf } from './dropped-guards.js';
import { FrontDoor } from './front-door.js';
import { OPERATIONS } from './heard.js';
import { Scene } from './scene.js';
import { subjectsOf } from './subjects.js';
import { ask, wrongWith } from './verdict.js';

jest.setTimeout(240_000);

describe('the access matrix', () => {
  let scene: Scene;
  let door: FrontDoor;
  let cells: Cell[];
  const answered = new Set<string>();
  const ran = new Map<string, number>();
  /** Cells whose answer was what was asked for, with exactly the listed keys. */
  let did = 0;
  beforeAll(async () => {
    const { settings } = await roadSettings();
    scene = await Scene.open(settings);
    door = await FrontDoor.open(settings, { clock: scene.here.road.world.clock, patient: true });
    cells = cellsOf(door.routes, await subjectsOf(scene), scene);
  });
  afterAll(async () => {
    await door?.close();
    await scene?.close();
  });

  async function wrongIn(these: readonly Cell[], askers = 4): Promise<string[]> {
    const wrong: string[] = [];
    const waiting = [...these];
    const next = async () => {
      for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
        const answer = await ask(door, cell, scene.known);
        wrong.push(...wrongWith(cell, answer));
        if (answer.status < 299) answered.add(cell.operation);
        if (answer.status < 299) did += 1;
        if (cell.method !== 'GET' && answer.admitted && answer.status !== 299) ran.set(cell.operation, (ran.get(cell.operation) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: askers }, next));
    return wrong.sort();
  }

  it('denies every cell that no row allows, tells nothing and notes no event', async () => {
    const denied = cells.filter(({ expected }) => expected !== 'admitted');
    const before = await scene.events();
    expect(await wrongIn(denied)).toEqual([]);
    expect(await scene.events()).toBe(before);
    expect(denied.length).toBeGreaterThan(8000);
  });

  it('admits every cell that a row allows, and answers only what that person may read', async () => {
    const allowed = cells.filter(({ expected }) => expected === 'admitted');
    const reading = allowed.filter(({ method }) => method === 'GET');
    expect(await wrongIn(reading)).toEqual([]);
    const before = await scene.events();
    expect(await wrongIn(allowed.filter((cell) => !reading.includes(cell)), 1)).toEqual([]);
    expect(await scene.events()).toBe(before);
    const each = new Map<string, number>();
    for (const { operation } of cells) each.set(operation, 0);
    for (const { operation } of allowed) each.set(operation, each.get(operation)! + 1);
    process.stdout.write(`access matrix: ${cells.length} cells, 0 leaks, ${each.size} operations, allowed cells per operation ≥ ${Math.min(...each.values())}\n`);
    const cellsRun = [...ran.values()].reduce((sum, n) => sum + n, 0);
    const writes = [...ran.keys()];
    process.stdout.write(`access matrix: ${cellsRun} allowed writes of ${writes.length} operations ran and were undone; ${writes.filter((operation) => answered.has(operation)).length} operations did what was asked, the others were refused as they should be here\n`);
    process.stdout.write(`access matrix: ${answered.size} operations did what was asked in ${did} cells, exactly the listed keys; every-operation shows each of the ${OPERATIONS.length} once, as the right person\n`);
    expect([...each.keys()].sort()).toEqual([...OPERATIONS].sort());
    expect([...each].filter(([, n]) => n === 0)).toEqual([]);
    const reads = new Set(cells.filter(({ method, operation }) => method === 'GET' && accessRow(operation)!.fields.length > 0).map(({ operation }) => operation));
    expect([...reads].filter((operation) => !answered.has(operation))).toEqual([]);
  });

  it('turns red for each guard that is dropped', async () => {
    const denied = new Map<string, Cell[]>();
    for (const cell of cells) if (cell.expected !== 'admitted') denied.set(cell.operation, [...(denied.get(cell.operation) ?? []), cell]);
    const unseen: string[] = [];
    let dropped = 0;
    for (const [operation, these] of denied)
      for (const without of guardsOf(operation)) {
        dropped += 1;
        if (!(await without.run(() => someRed(these)))) unseen.push(`${operation} ${without.name}`);
      }
    process.stdout.write(`access matrix: ${dropped} guards dropped one at a time, ${dropped - unseen.length} seen\n`);
    expect(unseen).toEqual([]);
  });

  async function someRed(these: readonly Cell[]): Promise<boolean> {
    for (const cell of these) if (wrongWith(cell, await door.ask({ ...cell, headers: cell.subject.headers }, true)).length > 0) return true;
    return false;
  }
});
