import { Test } from '@nestjs/testing';
import { Clock, DAY, newId, SYSTEM, type Actor, type Relation, type Side } from '@maplebridge/kernel';
import { Availability, Bookings, Offers, Upkeep, type WeeklyHours } from '@maplebridge/bookings';
import {
  Choices,
  ChoiceViews,
  Directory,
  inventedMediators,
  Mediators,
  MediatorsModule,
  type MediatorProfile,
} from '@maplebridge/mediators';
import { Involvements, Organisations } from '@maplebridge/people';
import { Database, PlatformModule, Settings } from '@maplebridge/platform';

class SetClock extends Clock {
  /** A Monday morning. */
  at = new Date('2026-11-16T00:00:00Z');
  override now(): Date {
    return this.at;
  }
}

const EVERY_DAY: WeeklyHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  from: 540,
  until: 1020,
  zone: 'Asia/Shanghai',
  validFrom: '2026-01-01',
  validUntil: null,
}));

/** Two sides of one case that may choose, a centre, and a panel of mediators with hours every day, on a real database; `video` says whether the installation has it. */
export async function openChoosing(url: string, { video = true } = {}) {
  const clock = new SetClock();
  const settings = Settings.from({
    DATABASE_URL: url,
    DATABASE_POOL: '20',
    REDIS_URL: process.env['REDIS_URL'],
    REDIS_PREFIX: process.env['REDIS_PREFIX'] ?? 'test',
    MASTER_KEY: '2'.repeat(64),
    DATA_DIR: '/nowhere',
    LIVEKIT_URL: video ? 'ws://127.0.0.1:9' : '',
  });
  const app = await Test.createTestingModule({
    imports: [PlatformModule.with(settings, clock), MediatorsModule],
  }).compile();
  const database = app.get(Database);
  const involvements = app.get(Involvements);
  let mails = 0;

  const account = async (language = 'zh-CN') => {
    const id = newId();
    await database.transaction(() =>
      database.manager.insert('AccountRow', {
        id,
        mail: `someone-${++mails}-${id}@example.org`,
        name: 'Someone',
        language,
        createdAt: clock.now(),
      }),
    );
    return id;
  };
  const organisation = async () =>
    (
      await app
        .get(Organisations)
        .add([{ code: newId(), kind: 'mediation-organisation', name: { 'zh-CN': '调委会', en: 'Committee' } }])
    )[0]!;
  const mediators = async (organisationId: string, count: number): Promise<string[]> => {
    const profiles: MediatorProfile[] = [];
    for (const { name, specialities, languages, fullTime, charges, years, introduction } of inventedMediators(
      '2026-01-01',
    ).slice(0, count))
      profiles.push({
        accountId: await account(),
        organisationId,
        name,
        specialities,
        languages,
        fullTime,
        charges,
        years,
        introduction,
      });
    await app.get(Mediators).enrol(SYSTEM, profiles);
    await app.get(Availability).enrolHours(SYSTEM, new Map(profiles.map(({ accountId }) => [accountId, EVERY_DAY])));
    return profiles.map(({ accountId }) => accountId);
  };
  const person = (accountId: string, relations: Relation[], side?: Side, partyIds: string[] = []): Actor => ({
    kind: 'account',
    accountId,
    relations,
    partyIds,
    ...(side ? { side } : {}),
  });
  /** A case at the step of choosing, with both sides in it. */
  const dispute = async (organisationId: string, applicantAccount?: string) => {
    const caseId = newId();
    const at = clock.now();
    const sides = await Promise.all(
      (['applicant', 'respondent'] as const).map(async (side) => {
        const accountId = side === 'applicant' && applicantAccount ? applicantAccount : await account();
        return { side, accountId, partyId: newId() };
      }),
    );
    await database.transaction(async () => {
      await database.manager.insert('CaseRow', {
        id: caseId,
        state: 'selecting-mediator',
        organisationId,
        profile: 'cn-people',
        disputeType: 'medical',
        createdAt: at,
        changedAt: at,
      });
      for (const { side, accountId, partyId } of sides) {
        await database.manager.insert('PartyRow', { id: partyId, caseId, side, kind: 'natural', accountId });
        await involvements.add({ caseId, accountId, relation: side, partyId, side });
      }
    });
    const [applicant, respondent] = sides.map(({ side, accountId, partyId }) =>
      person(accountId, [side], side, [partyId]),
    );
    return { caseId, applicant: applicant!, respondent: respondent! };
  };
  const types = async (caseId: string) =>
    (
      await database.dataSource.query<{ type: string }[]>(
        'select type from platform.event where chain_id = $1 order by number',
        [caseId],
      )
    ).map(({ type }) => type);

  return {
    app,
    clock,
    database,
    account,
    organisation,
    mediators,
    dispute,
    person,
    types,
    involvements,
    choices: app.get(Choices),
    views: app.get(ChoiceViews),
    directory: app.get(Directory),
    bookings: app.get(Bookings),
    offers: app.get(Offers),
    availability: app.get(Availability),
    upkeep: app.get(Upkeep),
    later: (ms: number) => {
      clock.at = new Date(clock.at.getTime() + ms);
    },
    DAY,
  };
}
export type Choosing = Awaited<ReturnType<typeof openChoosing>>;
