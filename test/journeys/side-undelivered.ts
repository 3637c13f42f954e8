import { agreementsDocument } from '@maplebridge/contract/src/agreements/sdk.gen.js';
import { casesRead } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { courtAccept, courtDismiss } from '@maplebridge/contract/src/court/sdk.gen.js';
import { filingsResend, filingsUndelivered } from '@maplebridge/contract/src/filings/sdk.gen.js';
import { newId } from '@maplebridge/kernel';
import { Organisations } from '@maplebridge/people';
import type { World } from '../world/world.js';
import { eventually } from '../setup/eventually.js';
import { StoryAtCourt } from './story-at-court.js';
import type { Story } from './story.js';

/** A court that is struck off the list while an application is on its way to it, and comes back: sent again, and dismissed. */
export async function undelivered(world: World, story: Story): Promise<void> {
  const { officer, path } = story;
  const [courtId] = await world.get(Organisations).add([{ code: `ZZ${newId().slice(-8)}`, kind: 'court', name: { 'zh-CN': '白石镇人民法庭', en: 'Baishi Tribunal' } }]);
  const judgePhone = `136${story.phone.slice(3)}`;
  await world.people.staff(await world.people.add('江白露', judgePhone), courtId!, 'judge');
  const court = new StoryAtCourt(story);
  await eventually(() => story.applicant.do(agreementsDocument, { path }), 'the sealed agreement');
  await court.ask(courtId);
  await court.join();
  const list = (kind: 'court' | 'agency') => world.database.transaction(() => world.database.manager.query('update people.organisation set kind = $2 where id = $1', [courtId, kind]));
  await whenPacked(world, path.caseId, () => list('agency'));
  const { organisationId } = await officer.do(casesRead, { path });
  await eventually(async () => (await officer.do(filingsUndelivered, { path: { organisationId } })).items.find(({ caseId }) => caseId === path.caseId), 'the alarm of the centre');
  await list('court');
  await officer.do(filingsResend, { path });
  await court.filing('received');
  await list('agency');
  await court.judge.signIn(judgePhone);
  court.organisationId = courtId!;
  const docket = await court.find(court.judge);
  await court.judge.do(courtAccept, { path: docket, body: { number: `${story.phone}号` } });
  await court.judge.do(courtDismiss, { path: docket, body: { reasons: ['content-unclear'], note: '' } });
  await court.filing('dismissed');
}

const WAITING = { name: 'side.waiting', text: 'select pid from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))' };

/** Holds the filing while its package is made; does the work once the package is to be queued, and before it leaves. */
async function whenPacked({ database }: World, caseId: string, work: () => Promise<unknown>): Promise<void> {
  await database.transaction(async () => {
    await database.manager.query('select 1 from filings.filing where case_id = $1 for update', [caseId]);
    await eventually(async () => (await database.read(WAITING)).length > 0, 'the package');
    await work();
  });
}
