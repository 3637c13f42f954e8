import { peopleAbout } from '@maplebridge/contract/src/people/sdk.gen.js';
import { PHONE } from './browser.js';
import { choose } from './by-hand-choosing.js';
import { pay } from './by-hand-at-court.js';
import { meetOnSite, offersOtherWays } from './by-hand-on-site.js';
import { sign } from './by-hand-signing.js';
import { write } from './by-hand-writing.js';
import { Story } from './story.js';
import { Telling } from './telling.js';

/** A product of the same build that was started without LiveKit. */
const url = process.env['BASE_URL_WITHOUT_VIDEO'];

describe('the story where LiveKit cannot be had', () => {
  const telling = new Telling(url ?? '', 'zh-CN');
  const part: Telling['part'] = (name, work) => telling.part(name, work);
  afterAll(() => telling.end(), 60_000);

  it('says so, offers phone or on site, and ends with a settlement made on site', async () => {
    if (!url) throw new Error('BASE_URL_WITHOUT_VIDEO is missing: run npm test, which starts such a product.');
    const story = new Story(url);
    expect((await story.applicant.do(peopleAbout, {})).video).toBe(false);
    // Up to the choice it is the same story, which the other journeys tell by hand.
    await story.apply();
    await story.invite();
    const [applicant, hospital] = [await telling.arrive('applicant', PHONE), await telling.arrive('hospital', PHONE)];
    await applicant.become(story.applicant);
    await hospital.become(story.hospital);
    const mediator = await telling.arrive('mediator');
    await part('other ways are offered', () => offersOtherWays(applicant, story));
    const sessionId = await part('choosing', () => choose(applicant, hospital, mediator, story, 'on-site'));
    await part('meeting on site', () => meetOnSite({ story, sessionId, applicant, hospital, mediator }));
    await part('writing the terms', () => write(mediator, story));
    const desk = await telling.arrive('desk');
    await part('signing and sealing', () => sign(applicant, hospital, mediator, desk, story));
    await part('the slip', () => pay(hospital, applicant));
    await applicant.go(`/cases/${story.caseId}`);
    await applicant.heading('cases:screens.home.status.settled');
  }, 900_000);
});
