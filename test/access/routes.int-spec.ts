import { accessRow, accessRows } from '@maplebridge/people';
import { settingsSchema } from '@maplebridge/platform';
import { configure } from '../../apps/api/src/door/app.config.js';
import { isOpen, openRoutes } from '../../apps/api/src/door/open-routes.config.js';
import { newApi } from '../../apps/api/src/serve.config.js';
import { roadSettings } from '../filings/road.js';
import { FrontDoor, type Route } from './front-door.js';

const operationsOf = (routes: readonly Route[]): string[] => routes.flatMap(({ operation }) => operation ?? []);
const isDemo = (operation: string): boolean => accessRow(operation)?.scope === 'demo';

describe('the server’s own route table', () => {
  let on: FrontDoor;
  let off: FrontDoor;
  beforeAll(async () => {
    on = await FrontDoor.open((await roadSettings()).settings);
    off = await FrontDoor.open((await roadSettings({ DEMO: '' })).settings);
  });
  afterAll(async () => {
    await on?.close();
    await off?.close();
  });

  it('has one access row for each operation, and one operation for each access row', () => {
    const operations = operationsOf(on.routes);
    expect(operations.length).toBeGreaterThan(150);
    expect(new Set(operations).size).toBe(operations.length);
    expect(operations.filter((operation) => !accessRow(operation))).toEqual([]);
    expect([...accessRows().keys()].filter((operation) => !operations.includes(operation))).toEqual([]);
  });

  it('lists what is no operation, with the reason', () => {
    const open = on.routes.filter(({ operation }) => !operation);
    expect(open.filter(({ method, url }) => !isOpen(method, url))).toEqual([]);
    for (const reason of openRoutes().values()) expect(reason.length).toBeGreaterThan(15);
  });

  it('lets out exactly the keys of the access row', () => {
    const differing = on.routes.flatMap(({ operation, keys }) => {
      const fields = operation ? accessRow(operation)!.fields : [];
      return keys && [...keys].sort().join() !== [...fields].sort().join() ? [{ operation, keys, fields }] : [];
    });
    expect(differing).toEqual([]);
    expect(on.routes.filter(({ operation, keys }) => operation && !keys && accessRow(operation)!.fields.length > 0)).toEqual([]);
  });

  it('does not start with a route that nobody answers for', async () => {
    const app = await newApi((await roadSettings()).settings);
    await configure(app);
    const probe = () => app.getHttpAdapter().getInstance().get('/api/v1/everything', async () => 'everything');
    expect(probe).toThrow('neither an operation nor an open route');
    await app.close();
  });

  it('has no demo route when demo mode is off, and the same others', async () => {
    expect(operationsOf(on.routes).filter(isDemo).length).toBeGreaterThan(2);
    expect(operationsOf(off.routes).filter(isDemo)).toEqual([]);
    expect(off.routes.filter(({ url }) => url.startsWith('/api/v1/demo'))).toEqual([]);
    expect(operationsOf(off.routes).sort()).toEqual(operationsOf(on.routes).filter((operation) => !isDemo(operation)).sort());
    for (const { method, url, operation } of on.routes)
      if (operation && isDemo(operation)) expect(await off.ask({ method, url, headers: {} }, false)).toMatchObject({ status: 404, admitted: false });
  });

  it('has no variable that switches a limit off', () => {
    expect(Object.keys(settingsSchema.shape).filter((name) => /RATE|LIMIT|THROTTL|BYPASS|DANGER|UNSAFE|ATTEMPT|PER_MINUTE/.test(name))).toEqual([]);
  });
});
