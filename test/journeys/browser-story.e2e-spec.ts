import { jest } from '@jest/globals';
import { PHONE, type PageLanguage } from './browser.js';
import { answerThree, closed, keep, visit } from './by-hand-afterwards.js';
import { accept, join, readInvitation } from './by-hand-answering.js';
import { begin as beginApplying, fillIn, send, track } from './by-hand-applying.js';
import { ask, pay, readRuling, review, rule, setVerification, takePackage } from './by-hand-at-court.js';
import { talkPrivately } from './by-hand-caucus.js';
import { choose, confirmed } from './by-hand-choosing.js';
import { begin, end, lookAtEvidence } from './by-hand-meeting.js';
import { sign } from './by-hand-signing.js';
import { verify } from './by-hand-verifying.js';
import { write } from './by-hand-writing.js';
import { checkOffline } from './offline-check.js';
import { StoryAtCourt } from './story-at-court.js';
import { Story } from './story.js';
import { Telling } from './telling.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';
// Eight browsers and a media server on two cores: a telling that breaks is told once more, and both are in the log.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

describe.each<PageLanguage>(['zh-CN', 'en'])('the story in browsers of their own, in %s', (language) => {
  const telling = new Telling(url, language);
  const part: Telling['part'] = (name, work) => telling.part(name, work);
  afterAll(() => telling.end(), 60_000);

  it('goes from the first code on a phone to the ruling that both sides read, and is closed', async () => {
    await telling.end();
    const story = new Story(url);
    const [applicant, hospital, desk] = [await telling.arrive('applicant', PHONE), await telling.arrive('hospital', PHONE), await telling.arrive('desk')];
    await part('signing in, told, identified', () => beginApplying(applicant, story));
    await part('the five steps', () => fillIn(applicant, story));
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
    await part('writing the terms', () => write(mediator, story));
    await part('signing and sealing', () => sign(applicant, hospital, mediator, desk, story));
    await part('the slip', () => pay(hospital, applicant));
    await part('asking the court', () => ask(applicant, hospital, new StoryAtCourt(story)));
    const papers = await part('the package', async () => checkOffline(await takePackage(applicant, story)));
    expect(papers.some((path) => path.endsWith('agreement.pdf'))).toBe(true);
    await telling.leave('mediator');
    const court = await telling.arrive('court');
    const docket = await part('the clerk', () => review(court, receipt.number));
    await part('the court’s slot', () => setVerification(court));
    await part('verifying by video', () => verify(court, docket, table));
    await part('the judge', () => rule(court, docket));
    await part('the ruling', () => readRuling([applicant, hospital], story, new StoryAtCourt(story)));
    await part('keeping it', () => keep(hospital, applicant, story));
    await part('return visits', () => visit(desk, receipt.number));
    await part('three questions', () => answerThree(applicant, story));
    await part('closed', () => closed([applicant, hospital], story));
  }, 1_500_000);
});
