import { agreementsRead } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { PHONE } from './browser.js';
import { readAndSign, sign } from './by-hand-signing.js';
import { eventually } from '../setup/eventually.js';
import { meet } from './story-in-session.js';
import { Story } from './story.js';
import { Telling } from './telling.js';

const url = process.env['BASE_URL'] ?? 'http://localhost:3000';
const WISH = '希望签字当天先付六千元。';

describe('an agreement that a side wants changed', () => {
  const telling = new Telling(url, 'zh-CN');
  const part: Telling['part'] = (name, work) => telling.part(name, work);
  afterAll(() => telling.end(), 60_000);

  it('becomes a new version that both read and sign anew', async () => {
    const story = new Story(url);
    await story.apply();
    await story.invite();
    await meet(story, await story.choose('on-site'));
    await story.write(2_000_000, 500_000);
    const [applicant, hospital] = [await telling.arrive('applicant', PHONE), await telling.arrive('hospital', PHONE)];
    const [mediator, desk] = [await telling.arrive('mediator'), await telling.arrive('desk')];
    await applicant.become(story.applicant);
    await hospital.become(story.hospital);
    await mediator.become(story.mediator);

    await part('the hospital signs', () => readAndSign(hospital, story, story.hospitalPhone));
    await part('the patient asks for a change', async () => {
      await applicant.go(`/cases/${story.caseId}/agreement`);
      await applicant.button('agreements:screens.read.change').first().click();
      await applicant.fill('agreements:screens.read.change-what', WISH);
      await applicant.sure('agreements:screens.read.change-send');
      await applicant.reads('agreements:screens.read.your-wish');
    });
    await part('the mediator is told and writes a new version', async () => {
      await story.mediator.message('13800000003', new RegExp(`(${story.caseId}/terms)`));
      await mediator.go(`/cases/${story.caseId}/terms`);
      await mediator.page.getByText(WISH).waitFor();
      await mediator.fill('agreements:screens.terms.instalment', '6000', { n: '1' });
      await mediator.fill('agreements:screens.terms.instalment', '14000', { n: '2' });
      await mediator.press('agreements:screens.terms.save');
      await mediator.press('agreements:screens.terms.send');
      await mediator.reads('agreements:screens.terms.status');
    });
    const { agreement } = await eventually(async () => {
      const read = await story.hospital.do(agreementsRead, { path: story.path });
      return read.agreement?.state === 'signing' && read;
    }, 'the second version');
    expect(agreement).toMatchObject({ number: 2, signatures: [], marks: [] });
    await applicant.go(`/cases/${story.caseId}/agreement`);
    await applicant.reads('agreements:screens.read.changed-chip');
    await part('both sign the second version', () => sign(applicant, hospital, mediator, desk, story));
  }, 900_000);
});
