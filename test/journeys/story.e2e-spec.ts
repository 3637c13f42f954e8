import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { Story } from './story.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';

it('runs the story from application to stamp through the generated client', async () => {
  const story = new Story(url);
  const { number, trackingCode } = await story.apply();
  expect(number).toMatch(/^[A-Z]+-\d{4}-\d{5}$/);
  expect(trackingCode).toHaveLength(6);
  await story.invite();
  await story.choose('on-site');
  const version = await story.write(2_000_000, 500_000);
  await story.sign(version);
  expect((await story.applicant.do(casesRead, { path: story.path })).state).toBe('settled');
}, 120_000);
