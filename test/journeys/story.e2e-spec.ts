import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { eventually } from './guest.js';
import { StoryAtCourt } from './story-at-court.js';
import { meet } from './story-in-session.js';
import { Story } from './story.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';

it('runs the story from application to ruling through the generated client', async () => {
  const story = new Story(url);
  const { number, trackingCode } = await story.apply();
  expect(number).toMatch(/^[A-Z]+-\d{4}-\d{5}$/);
  expect(trackingCode).toHaveLength(6);
  await story.invite();
  await meet(story, await story.choose('on-site'));
  const version = await story.write(2_000_000, 500_000);
  await story.sign(version);
  expect((await story.applicant.do(casesRead, { path: story.path })).state).toBe('settled');

  const { agreement } = await story.applicant.do(agreementsRead, { path: story.path });
  const dueAtSigning = agreement!.duties.find(({ due }) => due?.kind === 'at-signing')!;
  await story.pay(dueAtSigning.id);
  const sealed = await eventually(async () => {
    const answer = await story.hospital.fetch(`/api/v1/cases/${story.caseId}/agreement/document`);
    return answer.ok && Buffer.from(await answer.arrayBuffer());
  }, 'the sealed agreement');
  expect(sealed.subarray(0, 5).toString()).toBe('%PDF-');

  const court = new StoryAtCourt(story);
  await court.file();
  await court.review();
  await court.confirm();
  for (const side of [story.applicant, story.hospital]) {
    const ruling = await side.fetch(`/api/v1/cases/${story.caseId}/filing/ruling`);
    expect(ruling.status).toBe(200);
    expect(Buffer.from(await ruling.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  }
}, 180_000);

it('closes the sister case, paid in full on the spot, without a court', async () => {
  const story = new Story(url);
  await story.apply();
  await story.invite();
  await meet(story, await story.choose('on-site'));
  const version = await story.write(600_000, 600_000);
  const { agreement } = await story.applicant.do(agreementsRead, { path: story.path });
  await story.sign(version, () => story.pay(agreement!.duties[0]!.id));
  expect((await story.applicant.do(casesRead, { path: story.path })).state).toBe('settled');
  const filing = await new StoryAtCourt(story).filing();
  expect(filing.performed).toBe(true);
}, 120_000);
