import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgreementReads, Agreements, Clauses, emptyTerms, Signing, Stamping, type Obligation, type Terms } from '@maplebridge/agreements';
import { FilingReads, JointApplication } from '@maplebridge/filings';
import { newId, SYSTEM, type Actor } from '@maplebridge/kernel';
import { Codes, Identities, Involvements, MachineClients, Organisations } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { documentPhoto } from '../world/picture.js';
import type { Person } from '../world/people.js';
import { World } from '../world/world.js';

/** Settings for one api and its workers on this test's own database, queues and folder. */
export async function roadSettings(more: Record<string, string> = {}): Promise<{ settings: Settings; environment: Record<string, string> }> {
  const port = await freePort();
  const environment = {
    DATABASE_URL: process.env['DATABASE_URL']!, REDIS_URL: process.env['REDIS_URL']!, REDIS_PREFIX: process.env['REDIS_PREFIX'] ?? `road-${port}`,
    MASTER_KEY: '2'.repeat(64), DATA_DIR: mkdtempSync(join(tmpdir(), 'road-')), PUBLIC_URL: `http://127.0.0.1:${port}`, HOST: '127.0.0.1', PORT: String(port),
    INTERNAL_PORT: '0', WORKER_PORT: '0', DEMO: 'on', LOG_LEVEL: 'silent', DATABASE_POOL: '8', ...more,
  };
  return { settings: Settings.from(environment), environment };
}

/** One court, one committee, and cases that settled at it: the api serves for real, `world.drain()` is the worker. */
export class Road {
  private constructor(
    readonly world: World,
    readonly api: Served | undefined,
    readonly url: string,
    readonly courtId: string,
    readonly committeeId: string,
    readonly people: { clerk: Person; judge: Person; mediator: Person; keeper: Person; manager: Person },
  ) {}

  /** `served: false` where the product runs beside this and does the rest itself. */
  static async open(settings: Settings, { served = true } = {}): Promise<Road> {
    const world = await World.open(settings, '2026-11-17T07:41:00Z');
    const api = served ? await serve(settings, { clock: world.clock }) : undefined;
    const own = newId().slice(-6).toUpperCase();
    const [courtId = '', committeeId = ''] = await world.get(Organisations).add([
      { code: `FY${own}`, kind: 'court', name: { 'zh-CN': '枫溪县人民法院', en: 'Fengxi County Court' } },
      { code: `YL${own}`, kind: 'mediation-organisation', name: { 'zh-CN': '医疗纠纷人民调解委员会', en: 'Medical Dispute Committee' } },
    ]);
    const staff = async (name: string, contact: string, at: string, role: 'clerk' | 'judge' | 'mediator' | 'seal-keeper' | 'centre-manager') => world.people.staff(await world.people.add(name, `139${contact}${own.replace(/\D/g, '0')}`.slice(0, 11)), at, role);
    return new Road(world, api, settings.get().PUBLIC_URL, courtId, committeeId, {
      clerk: await staff('秦立冬', '01', courtId, 'clerk'), judge: await staff('方冬至', '02', courtId, 'judge'),
      mediator: await staff('沈白露', '03', committeeId, 'mediator'), keeper: await staff('章寒露', '04', committeeId, 'seal-keeper'),
      manager: await staff('顾惊蛰', '05', committeeId, 'centre-manager'),
    });
  }

  /** What somebody of the court is to its dockets. */
  atCourt(role: 'clerk' | 'judge'): Actor {
    return { ...this.people[role].actor, relations: [role], organisationId: this.courtId };
  }

  /** Credentials for the court's own system. */
  system(): Promise<{ clientId: string; secret: string }> {
    return this.world.get(MachineClients).add(this.courtId);
  }

  /** A case in which both sides signed, the mediator signed and the committee stamped; the agreement is sealed. */
  async stamped({ before, onTheSpot = false, agreed = {} }: { before?: (settled: Settled) => Promise<void>; onTheSpot?: boolean; agreed?: Partial<Terms> } = {}): Promise<Settled> {
    const { world } = this;
    const { get } = world;
    const caseId = newId<'Case'>();
    const [patientId, hospitalId] = [newId<'Party'>(), newId<'Party'>()];
    const n = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
    const patient = await world.people.add('林小满', `137${n}`);
    const hospital = await world.people.add('周立夏', `136${n}`);
    for (const person of [patient, hospital]) {
      await world.people.prepare(person);
      await get(Identities).compare(this.people.mediator.actor, person.accountId, { matches: true, method: 'by-eye' });
    }
    const documentFileId = await world.people.file(hospital, 'authority.png', documentPhoto(Number(n) % 97));
    const representative = { name: '周立夏', position: '医务科', accountId: hospital.accountId, authority: 'special', ceilingMinor: 3_000_000, currency: 'CNY', documentFileId };
    const now = world.clock.now();
    await world.database.transaction(async () => {
      const { manager } = world.database;
      await manager.query(
        `insert into cases.dispute_case (id, state, organisation_id, profile, number, dispute_type, created_at, changed_at) values ($1, 'in-mediation', $2, 'cn-people', $3, 'medical', $4, $4)`,
        [caseId, this.committeeId, `YL-2026-${caseId.slice(-8)}`, now]);
      await manager.query(
        `insert into cases.party (id, case_id, side, kind, name, contact, address, credit_code, capacity, account_id, representative) values
           ($1, $3, 'applicant', 'natural', '林小满', '13700000000', '枫溪县柳巷8号', '', 'full', $4, null),
           ($2, $3, 'respondent', 'legal', '青禾医院', '0575-00000000', '枫溪县青禾路1号', '12330000MB0000001X', 'full', null, $5)`,
        [patientId, hospitalId, caseId, patient.accountId, JSON.stringify(representative)]);
      await get(Involvements).add({ caseId, organisationId: this.committeeId, relation: 'centre-manager' });
      await get(Involvements).add({ caseId, accountId: this.people.mediator.accountId, relation: 'mediator' });
      await get(Involvements).add({ caseId, accountId: patient.accountId, relation: 'applicant', partyId: patientId, side: 'applicant' });
      await get(Involvements).add({ caseId, accountId: hospital.accountId, relation: 'representative', partyId: hospitalId, side: 'respondent' });
    });
    const settled = { caseId, patient, hospital, patientId, hospitalId };
    await before?.(settled);
    await this.sign(settled, { ...terms(patientId, hospitalId, onTheSpot), ...agreed });
    if (this.api) await world.drain();
    return settled;
  }

  /** Both sides have asked this court to confirm; the rest is the worker's. */
  async asked({ caseId, patient, hospital }: Settled): Promise<void> {
    const applications = this.world.get(JointApplication);
    await applications.ask(await this.world.people.inCase(patient, caseId), caseId, { courtId: this.courtId, basis: 'party-domicile' });
    await applications.join(await this.world.people.inCase(hospital, caseId), caseId);
  }

  async filing(caseId: string) {
    return (await this.world.get(FilingReads).read(SYSTEM, caseId)).filing!;
  }

  async close(): Promise<void> {
    await this.api?.close();
    await this.world.close();
  }

  private async sign({ caseId, patient, hospital }: Settled, agreed: Terms): Promise<void> {
    const { get, people } = this.world;
    const mediator = await people.inCase(this.people.mediator, caseId);
    const { number } = await get(Agreements).draft(mediator, caseId, agreed);
    await get(Agreements).sendToSign(mediator, caseId, number);
    const { content } = (await get(AgreementReads).of(caseId))!;
    for (const person of [patient, hospital]) {
      const actor = await people.inCase(person, caseId);
      for (const clause of content.text['zh-CN'].clauses) await get(Clauses).mark(actor, caseId, { number, clauseId: clause.id, answer: 'agree' });
      await get(Signing).sign(actor, caseId, await this.proof(person, actor, caseId, number));
    }
    await get(Signing).signAsMediator(mediator, caseId, await this.proof(this.people.mediator, mediator, caseId, number));
    await get(Stamping).stamp({ ...this.people.keeper.actor, relations: ['seal-keeper'], organisationId: this.committeeId }, caseId, number);
  }

  private async proof(person: Person, actor: Actor, caseId: string, number: number) {
    const { get, people } = this.world;
    const { challengeId } = await get(Signing).requestCode(actor, caseId, number);
    const minted = await get(Codes).mint(challengeId);
    return { number, imageFileId: await people.signature(person), challengeId, code: minted!.code };
  }
}

export interface Settled {
  readonly caseId: string;
  readonly patient: Person;
  readonly hospital: Person;
  readonly patientId: string;
  readonly hospitalId: string;
}

/** 20,000 yuan: 5,000 at signing, 15,000 within 30 days; or all of it on the spot. */
function terms(patientId: string, hospitalId: string, onTheSpot: boolean): Terms {
  const parts: Obligation['instalments'] = [{ id: 'first', minor: 500_000, due: { kind: 'at-signing' } }, { id: 'second', minor: 1_500_000, due: { kind: 'on', date: '2026-12-17' } }];
  const pay: Obligation = {
    id: 'pay', kind: 'pay', debtorId: hospitalId, creditorId: patientId, act: {}, amount: { minor: 2_000_000, currency: 'CNY' }, method: 'bank-transfer',
    payee: { holder: '林小满', bank: '枫桥银行', account: '622200000246' },
    ...(onTheSpot ? { due: { kind: 'at-signing' }, instalments: [] } : { instalments: parts }),
  };
  return {
    ...emptyTerms('zh-CN'), facts: { 'zh-CN': '术后声音嘶哑，未见改善。' }, points: [{ 'zh-CN': '赔偿金额' }], responsibility: { 'zh-CN': '医院承担部分责任。' },
    voluntary: true, obligations: [pay],
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A road for one file of tests: open before them, closed behind them. */
export function ownRoad(take: (road: Road) => unknown): void {
  let road: Road | undefined;
  beforeAll(async () => {
    road = await Road.open((await roadSettings()).settings);
    await take(road);
  });
  afterAll(() => road?.close());
}
