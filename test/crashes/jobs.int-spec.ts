import { jest } from '@jest/globals';
import { Performances, Visits } from '@maplebridge/aftercare';
import { AgreementReads, Stamping } from '@maplebridge/agreements';
import { Extensions } from '@maplebridge/cases';
import { DAY, HOUR, MINUTE, type CaseId } from '@maplebridge/kernel';
import { Codes } from '@maplebridge/people';
import { roadSettings } from '../filings/road.js';
import { leakCase, voiceCase } from '../world/demo-cases.js';
import { Mediations } from '../world/mediations.js';
import type { Person } from '../world/people.js';
import { World } from '../world/world.js';
import { Lives } from './lives.js';
import { tally } from './tally.js';

jest.setTimeout(900_000);

type Go = (sweeps?: readonly string[]) => Promise<void>;
const CLOCKS = ['expire-clocks', 'remind-due', 'remind-silent'];

describe('a worker that is killed at every moment of its jobs', () => {
  let mediations: Mediations;
  let world: World;
  let lives: Lives;
  beforeAll(async () => {
    const { settings, environment } = await roadSettings();
    world = await World.open(settings);
    mediations = await Mediations.open(world);
    lives = new Lives(world, environment);
  });
  afterAll(async () => {
    process.stdout.write(`workers killed: ${lives.moments.length}, by job ${JSON.stringify(lives.byJob())}\n`);
    lives.end();
    await world?.close();
  });

  const as = (person: Person, caseId: string) => world.people.inCase(person, caseId);
  const leak = () => leakCase(mediations.cast.applicant.contact, { name: '周立夏', contact: mediations.cast.hospital.contact });

  /** Ten in the morning there: both tellings begin on the same day of the week. */
  const nextMonday = () => world.clock.set(new Date(Math.ceil(world.clock.now().getTime() / (7 * DAY)) * 7 * DAY + 4 * DAY + 2 * HOUR));

  /** Nobody answers: two messages more, then the end. */
  async function silent(go: Go): Promise<string> {
    const caseId = await mediations.cases.invited(voiceCase(mediations.cast.applicant.contact));
    for (let days = 0; days < 8; days += 2) {
      world.clock.forward(2 * DAY + MINUTE);
      await go(CLOCKS);
    }
    return caseId;
  }

  /** More time is agreed, then declined; the time runs out; a return visit. */
  async function overTime(go: Go): Promise<string> {
    const { cast } = mediations;
    const caseId = await mediations.begin(leak());
    for (const agrees of [true, false]) {
      const { id } = await world.get(Extensions).propose(await as(cast.applicant, caseId), caseId, 7, false);
      await go();
      await world.get(Extensions).answer(await as(cast.hospital, caseId), caseId, { proposalId: id, agrees });
      await go();
    }
    for (const days of [34, 5]) {
      world.clock.forward(days * DAY);
      await go(CLOCKS);
    }
    const [visit] = await world.database.dataSource.query<{ id: string }[]>(`select id from aftercare.visit where case_id = $1`, [caseId]);
    const visitor = { ...cast.visitor.actor, relations: ['return-visitor' as const] };
    await world.get(Visits).make(visitor, caseId, visit!.id, { method: 'phone', kept: 'nothing-due', note: '' });
    await go();
    return caseId;
  }

  /** Stamped and sealed; a part falls due, goes by, and is said to be paid. */
  async function settled(go: Go): Promise<string> {
    const { cast, agreements } = mediations;
    const caseId = await mediations.begin(voiceCase(cast.applicant.contact));
    const number = await agreements.toStamp(caseId);
    await world.get(Stamping).stamp(await as(cast.sealKeeper, caseId), caseId as CaseId, number);
    await go();
    expect((await world.get(AgreementReads).of(caseId as CaseId))?.row.sealedFileId).not.toBeNull();
    for (const days of [27, 5]) {
      world.clock.forward(days * DAY);
      await go(CLOCKS);
    }
    const [open] = await world.database.dataSource.query<{ id: string }[]>(`select id from aftercare.performance where case_id = $1 and state = 'overdue' limit 1`, [caseId]);
    await world.get(Performances).report(await as(cast.hospital, caseId), caseId, open!.id, await world.people.file(cast.hospital, 'slip.png', Buffer.from('89504e470d0a1a0a', 'hex')));
    await go();
    return caseId;
  }

  it.each([['a silent side', silent], ['time that is over', overTime], ['a settlement', settled]] as const)(
    'does once what there is to do, and loses nothing: %s', async (_, story) => {
      nextMonday();
      const calm = await tally(world, await story((sweeps) => lives.calm(sweeps)));
      nextMonday();
      const before = lives.moments.length;
      expect(await tally(world, await story((sweeps) => lives.deadly(sweeps)))).toEqual(calm);
      expect(lives.moments.length - before).toBeGreaterThan(5);
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
