import { Settings } from '@maplebridge/platform';
import { OPERATIONS, succeeded } from '../access/heard.js';
import { World } from '../world/world.js';
import { ownAccount } from './side-account.js';
import { notReached, shownAnotherWay, withdrawn } from './side-before.js';
import { noMediator } from './side-mediator.js';
import { confirmedByCourt, lostOnTheWay, paidOnTheSpot, theLongWay } from './story-told.js';
import { Story } from './story.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';

/** Told at the same time, each by people of its own; the longest begin first. */
const JOURNEYS: readonly (readonly [string, (world: World) => Promise<void>])[] = [
  ['goes by video in vain, is signed on paper, and brought to the court over and over', (world) => theLongWay(url, world)],
  ['goes from application to ruling, and is kept', (world) => confirmedByCourt(url, world)],
  ['is lost on the way to a court, sent again and dismissed', (world) => lostOnTheWay(url, world)],
  ['is paid on the spot and needs no court', () => paidOnTheSpot(url)],
  ['finds no mediator', () => noMediator(url)],
  ['does not reach the other side', () => notReached(url)],
  ['is sent back, corrected, and shown another way', () => shownAnotherWay(url)],
  ['is withdrawn', () => withdrawn(url)],
  ['has not begun: an account without one', () => ownAccount(url, new Story(url).phone)],
];
const AT_ONCE = 4;

describe('a case, through the generated client', () => {
  let world: World;
  const told = new Map<string, Promise<void>>();

  beforeAll(async () => {
    // What has no screen and no route: credentials of a court's system, a second court.
    world = await World.open(Settings.from(process.env));
    const lines = Array.from({ length: AT_ONCE }, () => Promise.resolve());
    JOURNEYS.forEach(([name, tell], i) => {
      const telling = lines[i % AT_ONCE]!.then(() => tell(world));
      told.set(name, telling);
      lines[i % AT_ONCE] = telling.catch(() => undefined);
    });
  }, 60_000);
  afterAll(async () => world?.close());

  it.each(JOURNEYS.map(([name]) => name))('%s', (name) => told.get(name), 900_000);

  it('has every operation do once what was asked, answering exactly the listed keys', () => {
    const left = OPERATIONS.filter((operation) => !succeeded().has(operation));
    process.stdout.write(`every operation: ${OPERATIONS.length - left.length} of ${OPERATIONS.length} answered, exactly the listed keys\n`);
    expect(left).toEqual([]);
  });
});
