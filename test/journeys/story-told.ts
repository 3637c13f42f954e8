import { agreementsDocument, agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { filingsEnterVerification, filingsNotice, filingsPackage, filingsRuling } from '@maplebridge/contract/src/filings/sdk.gen.js';
import type { World } from '../world/world.js';
import { eventually } from '../setup/eventually.js';
import { performed, visited } from './side-afterwards.js';
import { oftenBrought } from './side-court.js';
import { sentAgain, takenOut } from './side-machines.js';
import { onPaper, scanned } from './side-paper.js';
import { moveAround, restlessMeeting, standStill } from './side-table.js';
import { undelivered } from './side-undelivered.js';
import { StoryAtCourt } from './story-at-court.js';
import { meet } from './story-in-session.js';
import { Story } from './story.js';

/** From the application to a meeting on site. */
async function met(story: Story): Promise<void> {
  const { number, trackingCode } = await story.apply();
  expect(number).toMatch(/^[A-Z]+-\d{4}-\d{5}$/);
  expect(trackingCode).toHaveLength(6);
  await story.invite();
  await meet(story, await story.choose('on-site'));
}

const isPdf = async (given: unknown): Promise<void> => expect(Buffer.from(await (given as Blob).arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');

/** The main story: settled, confirmed by the court, performed, visited. */
export async function confirmedByCourt(url: string, world: World): Promise<void> {
  const story = new Story(url);
  await met(story);
  const { applicant, hospital, path } = story;
  await story.sign(await story.write(2_000_000, 500_000));
  expect((await applicant.do(casesRead, { path })).state).toBe('settled');
  const { agreement } = await applicant.do(agreementsRead, { path });
  await story.pay(agreement!.duties.find(({ due }) => due?.kind === 'at-signing')!.id);
  await isPdf(await eventually(() => hospital.do(agreementsDocument, { path }), 'the sealed agreement'));
  const court = new StoryAtCourt(story);
  await court.file();
  await court.arrive();
  await court.find();
  await takenOut(world, court);
  await court.review();
  await applicant.do(filingsPackage, { path });
  await isPdf(await applicant.do(filingsNotice, { path }));
  const { slot } = await court.filing();
  await court.clerk.do(filingsEnterVerification, { path: { slotId: slot!.slotId } });
  await court.confirm();
  for (const side of [applicant, hospital]) await isPdf(await side.do(filingsRuling, { path }));
  await performed(story);
  await visited(story, true);
}

/** The sister case: paid in full on the spot, so no court is needed; nobody answers the visitor. */
export async function paidOnTheSpot(url: string): Promise<void> {
  const story = new Story(url);
  await met(story);
  const version = await story.write(600_000, 600_000);
  const { agreement } = await story.applicant.do(agreementsRead, { path: story.path });
  await story.sign(version, () => story.pay(agreement!.duties[0]!.id));
  expect((await story.applicant.do(casesRead, { path: story.path })).state).toBe('settled');
  expect((await new StoryAtCourt(story).filing()).performed).toBe(true);
  await visited(story, false);
}

/** By video and in vain, then on paper, and to the court over and over. */
export async function theLongWay(url: string, world: World): Promise<void> {
  const story = new Story(url);
  await story.apply();
  await story.invite();
  const bookingId = await story.choose('video');
  await moveAround(story, bookingId);
  await restlessMeeting(story, bookingId);
  await standStill(story);
  await onPaper(story);
  await sentAgain(world, await oftenBrought(story));
}

export async function lostOnTheWay(url: string, world: World): Promise<void> {
  const story = new Story(url);
  await met(story);
  await scanned(story, await story.write(2_000_000, 500_000));
  await undelivered(world, story);
}
