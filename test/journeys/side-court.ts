import { courtAccept, courtDeemWithdrawn, courtNotAccept, courtRead, courtRequireSupplement, courtResume, courtTerminate, courtWithdraw } from '@maplebridge/contract/src/court/sdk.gen.js';
import { filingsDecline, filingsSupplement } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { documentPhoto } from '../world/picture.js';
import { eventually } from '../setup/eventually.js';
import { StoryAtCourt } from './story-at-court.js';
import type { Story } from './story.js';

/** One agreement that is brought to the court again and again, and never confirmed. */
export async function oftenBrought(story: Story): Promise<StoryAtCourt> {
  const court = new StoryAtCourt(story);
  const { clerk, judge } = court;
  await court.arrive();
  await court.ask();
  await story.hospital.do(filingsDecline, { path: story.path });
  await brought(court);
  await clerk.do(courtNotAccept, { path: court, body: { reasons: ['wrong-court'], note: '' } });
  await court.filing('not-accepted');
  await brought(court);
  await clerk.do(courtWithdraw, { path: court });
  await court.filing('withdrawn');
  await brought(court);
  await askedForMore(court, story, 1);
  await judge.do(courtDeemWithdrawn, { path: court, body: { note: '逾期未补正。' } });
  await court.filing('deemed-withdrawn');
  await brought(court);
  await askedForMore(court, story, 2);
  await supplement(court, story);
  expect((await clerk.do(courtResume, { path: court })).state).toBe('docketed');
  await judge.do(courtTerminate, { path: court, body: { note: '' } });
  await court.filing('terminated');
  return court;
}

async function brought(court: StoryAtCourt): Promise<void> {
  await court.file();
  await court.find();
}

/** It has a number, and the court still wants a paper. */
async function askedForMore(court: StoryAtCourt, { phone }: Story, turn: number): Promise<void> {
  await court.clerk.do(courtAccept, { path: court, body: { number: `${phone}之${turn}` } });
  await court.filing('docketed');
  const dueAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  await court.clerk.do(courtRequireSupplement, { path: court, body: { items: [{ item: 'statement', note: '请写明付款安排。' }], dueAt } });
  await court.filing('supplement-required');
}

async function supplement(court: StoryAtCourt, { applicant, path }: Story): Promise<void> {
  const { supplement: asked } = await court.filing();
  const fileIds = [await applicant.upload('statement.png', 'image/png', documentPhoto(41))];
  await applicant.do(filingsSupplement, { path, body: { items: asked!.items.map(({ id }) => ({ id, text: '款项按月支付。', fileIds })) } });
  await eventually(async () => (await court.clerk.do(courtRead, { path: court })).state === 'supplemented', 'the supplement at the court');
}
