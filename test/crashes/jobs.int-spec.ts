import { jest } from '@jest/globals';
import { Codes } from '@maplebridge/people';
import { roadSettings } from '../filings/road.js';
import { World } from '../world/world.js';
import { Lives } from './lives.js';

jest.setTimeout(300_000);

describe('a worker that is killed at every moment of its jobs', () => {
  let world: World;
  let lives: Lives;
  beforeAll(async () => {
    const { settings, environment } = await roadSettings();
    world = await World.open(settings);
    lives = new Lives(world, environment);
  });
  afterAll(async () => {
    process.stdout.write(`workers killed: ${lives.moments.length}, by job ${JSON.stringify(lives.byJob())}\n`);
    lives.end();
    await world?.close();
  });

  it('sends a code that opens, once', async () => {
    const contact = '+8613700009999';
    const { challengeId } = await world.get(Codes).request({ purpose: 'sign-in', contact, language: 'zh-CN' });
    await lives.deadly();
    const sent = await world.database.dataSource.query<{ text: string }[]>('select text from notices.demo_message where contact = $1', [contact]);
    expect(sent).toHaveLength(1);
    expect(await world.get(Codes).use(challengeId, /\d{6}/.exec(sent[0]!.text)![0], 'sign-in')).toMatchObject({ contact });
  });
});
