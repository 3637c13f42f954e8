import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Actor } from '@maplebridge/kernel';
import { Settings } from '@maplebridge/platform';
import { DemoCases, voiceCase } from '../../../test/world/demo-cases.js';
import { addCast, type Cast } from '../../../test/world/demo-people.js';
import { addPanel, addPlaces } from '../../../test/world/demo-places.js';
import type { Person } from '../../../test/world/people.js';
import { documentPhoto } from '../../../test/world/picture.js';
import { World } from '../../../test/world/world.js';
import { Involvements } from '@maplebridge/people';
import { EvidenceReads } from './evidence-reads.service.js';
import { Evidence } from './evidence.service.js';

const { DATABASE_URL, REDIS_URL, QUEUE_PREFIX } = process.env;
const settings = Settings.from({
  DATABASE_URL, REDIS_URL, REDIS_PREFIX: QUEUE_PREFIX, MASTER_KEY: '5a'.repeat(32), DATA_DIR: mkdtempSync(join(tmpdir(), 'evidence-')), LOG_LEVEL: 'silent',
});

describe('evidence of a case', () => {
  let world: World;
  let cast: Cast;
  let caseId: string;
  let evidence: Evidence;
  let reads: EvidenceReads;
  let count = 300;

  const as = (person: Person): Promise<Actor> => world.people.inCase(person, caseId);
  const add = async (person: Person, kind: 'joint' | 'private', title = '喉镜照片') => {
    const fileId = await world.people.file(person, 'photo.png', documentPhoto(++count));
    return { fileId, ...(await evidence.add(await as(person), caseId, { fileId, title, category: 'photo', class: kind })) };
  };
  const seenBy = async (person: Person): Promise<string[]> => (await reads.list(await as(person), caseId)).items.map(({ id }) => id);
  const custody = (itemId: string) =>
    world.database.dataSource.query<{ type: string; seen_by: string[] }[]>('select type, seen_by from platform.event where subject_id = $1 order by number', [itemId]);

  beforeAll(async () => {
    world = await World.open(settings, '2026-11-17T07:41:00Z');
    const places = await addPlaces(world);
    cast = await addCast(world, places);
    await addPanel(world, places, cast.mediator, 1);
    for (const person of [cast.applicant, cast.hospital]) await world.people.prepare(person);
    caseId = await new DemoCases(world, cast, places).joined(voiceCase(cast.applicant.contact));
    await world.get(Involvements).add({ caseId, accountId: cast.mediator.accountId, relation: 'mediator' });
    evidence = world.get(Evidence);
    reads = world.get(EvidenceReads);
  }, 120_000);
  afterAll(() => world.close());

  it('is read by both sides, mediator and officer when it is joint', async () => {
    const { id } = await add(cast.applicant, 'joint');
    for (const person of [cast.applicant, cast.hospital, cast.mediator, cast.officer]) expect(await seenBy(person)).toContain(id);
    expect((await custody(id)).map(({ type }) => type)).toEqual(['evidence.added']);
  });

  it('is read by its owner and the mediator alone when it is private, until its owner opens it', async () => {
    const { id, fileId } = await add(cast.applicant, 'private', '诊断记录');
    for (const person of [cast.applicant, cast.mediator]) expect(await seenBy(person)).toContain(id);
    for (const person of [cast.hospital, cast.officer]) {
      expect(await seenBy(person)).not.toContain(id);
      await expect(reads.open(await as(person), caseId, fileId)).rejects.toMatchObject({ code: 'not-found' });
    }
    const [added] = await custody(id);
    expect(added).toMatchObject({ type: 'evidence.added-privately' });
    expect(added!.seen_by).not.toContain('parties');
    await evidence.disclose(await as(cast.applicant), caseId, id, 'other-side');
    await evidence.disclose(await as(cast.applicant), caseId, id, 'other-side');
    expect(await seenBy(cast.hospital)).toContain(id);
    expect((await custody(id)).map(({ type }) => type)).toEqual(['evidence.added-privately', 'evidence.disclosed']);
  });

  it('goes to a court only by its owner’s own act', async () => {
    const [open, kept] = [await add(cast.hospital, 'joint', '手术记录'), await add(cast.hospital, 'private', '内部意见')];
    await expect(evidence.disclose(await as(cast.applicant), caseId, open.id, 'court')).rejects.toMatchObject({ reason: 'not-your-evidence' });
    await expect(evidence.disclose(await as(cast.applicant), caseId, kept.id, 'court')).rejects.toMatchObject({ code: 'not-found' });
    await evidence.disclose(await as(cast.hospital), caseId, open.id, 'court');
    const forCourt = await evidence.disclosedToCourt(caseId);
    expect(forCourt.map(({ itemId }) => itemId)).toEqual([open.id]);
    expect(forCourt[0]).toMatchObject({ fileId: open.fileId, class: 'joint', disclosureId: expect.any(String) as string });
  });

  it('goes to a court only as far as a court’s intake can take it, for each side', async () => {
    const [first, second, theirs] = [await add(cast.applicant, 'private'), await add(cast.applicant, 'private'), await add(cast.hospital, 'private')];
    for (const { fileId } of [first, second]) await world.database.dataSource.query('update platform.stored_file set bytes = 25000000 where id = $1', [fileId]);
    await evidence.disclose(await as(cast.applicant), caseId, first.id, 'court');
    await expect(evidence.disclose(await as(cast.applicant), caseId, second.id, 'court')).rejects.toMatchObject({ reason: 'too-much-for-court' });
    await evidence.disclose(await as(cast.hospital), caseId, theirs.id, 'court');
  });

  it('goes to a court one after the other: of two opened at once that are too much together, one waits and is refused', async () => {
    const pair = [await add(cast.hospital, 'private'), await add(cast.hospital, 'private')] as const;
    for (const { fileId } of pair) await world.database.dataSource.query('update platform.stored_file set bytes = 25000000 where id = $1', [fileId]);
    const actor = await as(cast.hospital);
    const ends = await Promise.allSettled(pair.map(({ id }) => evidence.disclose(actor, caseId, id, 'court')));
    expect(ends.map((end) => (end.status === 'fulfilled' ? 'opened' : (end.reason as { reason: string }).reason)).sort()).toEqual(['opened', 'too-much-for-court']);
  });

  it('is taken back only while nobody else may have read it', async () => {
    const [shown, kept] = [await add(cast.applicant, 'joint'), await add(cast.applicant, 'private')];
    await expect(evidence.withdraw(await as(cast.applicant), caseId, shown.id)).rejects.toMatchObject({ reason: 'already-shared' });
    await evidence.withdraw(await as(cast.applicant), caseId, kept.id);
    expect(await seenBy(cast.mediator)).not.toContain(kept.id);
  });

  it('keeps who looked first, once, and tells the owner', async () => {
    const { id, fileId } = await add(cast.applicant, 'joint');
    for (let look = 0; look < 2; look++) (await reads.open(await as(cast.hospital), caseId, fileId)).content.destroy();
    (await reads.open(await as(cast.applicant), caseId, fileId)).content.destroy();
    expect((await custody(id)).filter(({ type }) => type === 'evidence.viewed')).toHaveLength(1);
    const find = async (person: Person) => (await reads.list(await as(person), caseId)).items.find((item) => item.id === id);
    expect((await find(cast.applicant))?.seen).toBe(true);
    expect((await find(cast.hospital))?.seen).toBe(false);
  });

  it('takes a file of one’s own, once, and of this case only', async () => {
    const fileId = await world.people.file(cast.applicant, 'photo.png', documentPhoto(++count));
    const given = { fileId, title: '照片', category: 'photo', class: 'joint' } as const;
    await expect(evidence.add(await as(cast.hospital), caseId, given)).rejects.toMatchObject({ code: 'not-found' });
    await expect(evidence.add(await as(cast.mediator), caseId, given)).rejects.toMatchObject({ reason: 'not-a-party' });
    await evidence.add(await as(cast.applicant), caseId, given);
    await expect(evidence.add(await as(cast.applicant), caseId, given)).rejects.toMatchObject({ reason: 'already-added' });
    const copy = await world.people.file(cast.applicant, 'photo (1).png', documentPhoto(count));
    await expect(evidence.add(await as(cast.applicant), caseId, { ...given, fileId: copy })).rejects.toMatchObject({ reason: 'same-file' });
    const theirs = await world.people.file(cast.hospital, 'photo.png', documentPhoto(count));
    await expect(evidence.add(await as(cast.hospital), caseId, { ...given, fileId: theirs })).resolves.toHaveProperty('id');
    await expect(evidence.withdraw(await as(cast.applicant), caseId, newId())).rejects.toMatchObject({ code: 'not-found' });
  });
});
