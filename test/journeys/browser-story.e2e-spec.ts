import { PHONE, type PageLanguage } from './browser.js';
import { accept, join, readInvitation } from './by-hand-answering.js';
import { begin as beginApplying, fillIn, send, track } from './by-hand-applying.js';
import { choose, confirmed } from './by-hand-choosing.js';
import { talkPrivately } from './by-hand-caucus.js';
import { begin, end, lookAtEvidence } from './by-hand-meeting.js';
import { Story } from './story.js';
import { Telling } from './telling.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';

describe.each<PageLanguage>(['zh-CN', 'en'])('the story in browsers of their own, in %s', (language) => {
  const telling = new Telling(url, language);
  const { part } = { part: telling.part.bind(telling) };
  afterAll(() => telling.end(), 60_000);

  it('goes from the first code on a phone to the ruling that both sides read', async () => {
    const story = new Story(url);
    const [applicant, hospital, desk] = [await telling.arrive('applicant', PHONE), await telling.arrive('hospital', PHONE), await telling.arrive('desk')];
    await part('signing in, told, identified', () => beginApplying(applicant, story));
    await part('five steps', () => fillIn(applicant, story));
    const receipt = await part('sending', () => send(applicant));
    expect(receipt.number).toMatch(/^[A-Z]+-\d{4}-\d{5}$/);
    expect(receipt.code).toHaveLength(6);
    await part('following without an account', () => track(hospital, receipt));
    await part('accepting', () => accept(desk, receipt.number));
    await part('reading the invitation', () => readInvitation(hospital, story));
    await part('joining', () => join(hospital, story));
    const mediator = await telling.arrive('mediator');
    const sessionId = await part('choosing', () => choose(applicant, hospital, mediator, story));
    await part('the calendar', () => confirmed(applicant, story));
    const table = { story, sessionId, applicant, hospital, mediator };
    await part('the door and the joint room', () => begin(table));
    await part('evidence on screen', () => lookAtEvidence(table));
    await part('a private talk with each', () => talkPrivately(table));
    await part('the record', () => end(table));
  }, 900_000);
});
