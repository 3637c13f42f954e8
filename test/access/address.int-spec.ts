import { FrontDoor } from './front-door.js';
import { roadSettings } from '../filings/road.js';

const PROXY = '10.1.2.3';

describe('who counts as one visitor', () => {
  const doors: FrontDoor[] = [];
  const open = async (more: Record<string, string> = {}) => {
    doors.push(await FrontDoor.open((await roadSettings(more)).settings));
    return doors.at(-1)!;
  };
  afterAll(() => Promise.all(doors.map((door) => door.close())));

  /** How many more requests this visitor has, after this one. */
  const left = async (door: FrontDoor, from: string, saidToBe?: string) =>
    (await door.from(from, { method: 'GET', url: '/api/v1/about', headers: saidToBe ? { 'x-forwarded-for': saidToBe } : {} })).left;

  it('is an address; a name given for another one changes nothing', async () => {
    const door = await open();
    const before = await left(door, '203.0.113.5');
    expect(await left(door, '203.0.113.5', '198.51.100.9')).toBe(before - 1);
    expect(await left(door, '203.0.113.6')).toBe(before);
  });

  it('is, in the newer addresses, a whole household’s network', async () => {
    const door = await open();
    const before = await left(door, '2001:db8:1:2::1');
    expect(await left(door, '2001:db8:1:2:ffff::7')).toBe(before - 1);
    expect(await left(door, '2001:db8:1:3::1')).toBe(before);
  });

  it('is whom a trusted proxy names, and only such a one is believed', async () => {
    const door = await open({ TRUSTED_PROXIES: `${PROXY}, 10.9.0.0/16` });
    const before = await left(door, PROXY, '203.0.113.5');
    expect(await left(door, '10.9.3.4', '203.0.113.5')).toBe(before - 1);
    expect(await left(door, PROXY, '203.0.113.6')).toBe(before);
    expect(await left(door, '10.8.0.1', '203.0.113.5')).toBe(before);
  });
});
