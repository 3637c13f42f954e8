import { Bookings } from '@maplebridge/bookings';
import { DAY, HOUR, newId, SYSTEM } from '@maplebridge/kernel';
import { DocketReads } from '@maplebridge/court';
import { Mediators } from '@maplebridge/mediators';
import { Capabilities, Involvements, MachineClients, SignIns } from '@maplebridge/people';
import type { Settings } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';
import { Road, type Settled } from '../filings/road.js';
import type { Person } from '../world/people.js';
import { plant } from './canaries.js';
import type { Known } from './valid-body.js';

/** A committee with its court, and what is there: `own` is the case the matrix asks about. */
interface Place {
  readonly road: Road;
  readonly settled: Settled;
  readonly docketId: string;
  readonly packageId: string;
  readonly paperId: string;
}

/**
 * Two committees, two courts, three cases: `own` and `sibling` at the first committee with the same mediator and
 * different parties, `elsewhere` at the second. The applications of `own` and `elsewhere` have reached their courts.
 */
export class Scene {
  private constructor(
    readonly here: Place,
    readonly sibling: Settled,
    readonly there: Place,
    readonly staff: Readonly<Record<'unassigned' | 'officer' | 'visitor' | 'officerElsewhere' | 'operator' | 'interpreter' | 'removed' | 'nobody', Person>>,
    readonly invited: { readonly token: string; readonly pass: string; readonly id: string },
    /** The respondent's private evidence in `own`. */
    readonly fileId: string,
    readonly meeting: { readonly sessionId: string; readonly participantId: string },
    /** What else belongs to `own`, by the name it has in a path. */
    readonly parts: Readonly<Record<'bookingId' | 'itemId' | 'visitId' | 'performanceId', string>>,
  ) {}

  static async open(settings: Settings): Promise<Scene> {
    const first = await Road.open(settings);
    const second = await Road.open(settings, { served: false });
    const here = await arrived(first);
    const sibling = await first.stamped();
    const there = await arrived(second);
    const { people, get } = first.world;
    const person = (name: string, n: number) => people.add(name, `1350000000${n}`);
    const staff = {
      unassigned: await people.staff(await person('白小寒', 1), first.committeeId, 'mediator'),
      officer: await people.staff(await person('徐谷雨', 2), first.committeeId, 'intake-officer', 'dispatcher'),
      visitor: await people.staff(await person('何清明', 3), first.committeeId, 'return-visitor'),
      officerElsewhere: await people.staff(await person('许霜降', 4), second.committeeId, 'intake-officer', 'dispatcher'),
      operator: await people.staff(await person('吴立秋', 7), first.courtId, 'operator'),
      interpreter: await person('郑处暑', 8),
      removed: await person('钱大暑', 5),
      nobody: await person('孙芒种', 6),
    };
    const { caseId, hospitalId } = here.settled;
    await get(Involvements).add({ caseId, accountId: staff.interpreter.accountId, relation: 'interpreter' });
    const gone = { caseId, accountId: staff.removed.accountId, relation: 'representative', partyId: hospitalId, side: 'respondent' } as const;
    await get(Involvements).add(gone);
    await get(Involvements).end(gone);
    const token = await get(Capabilities).mintInvitation({ caseId, partyId: hospitalId, contact: '13900001234' });
    const { pass } = await get(Capabilities).open(token, '1234');
    const { id } = await get(Capabilities).invitation(token);
    const fileId = await plant(first.world, here.settled, sibling, there.settled);
    return new Scene(here, sibling, there, staff, { token, pass, id }, fileId, await meeting(here), await parts(here));
  }

  /** What bodies are made of here, by the name of the key. */
  get known(): Known {
    const { settled, road } = this.here;
    const known = { partyId: settled.patientId, organisationId: road.committeeId, courtId: road.courtId, mediatorId: road.people.mediator.accountId, fileId: this.fileId, number: 1, ...this.meeting };
    return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, [value]]));
  }

  /** A sign-in's token, as the cookie brings it. */
  async signIn(person: Person): Promise<string> {
    return (await this.here.road.world.get(SignIns).begin(person.accountId, 'matrix')).token;
  }

  async revokedSignIn(person: Person): Promise<string> {
    const { get, database } = this.here.road.world;
    const token = await this.signIn(person);
    const [row] = await database.read<{ id: string }>({ name: 'matrix.sign-in', text: 'select id from people.sign_in where account_id = $1 order by id desc limit 1' }, [person.accountId]);
    await get(SignIns).revoke(person.actor, row!.id);
    return token;
  }

  async machine({ road }: Place): Promise<string> {
    const { clientId, secret } = await road.system();
    return (await road.world.get(MachineClients).token(clientId, secret)).token;
  }

  /** How many events there are; a denial adds none. */
  async events(): Promise<number> {
    const [row] = await this.here.road.world.database.read<{ n: string }>({ name: 'matrix.events', text: 'select count(*) as n from platform.event' });
    return Number(row!.n);
  }

  async close(): Promise<void> {
    await this.there.road.close();
    await this.here.road.close();
  }
}

async function arrived(road: Road): Promise<Place> {
  const settled = await road.stamped();
  await road.world.drain();
  await road.asked(settled);
  await road.world.drain();
  const [line] = (await road.world.get(DocketReads).inbox(road.courtId, { tab: 'new', text: '' })).items;
  const [docket] = await road.world.database.read<{ packageId: string; paperId: string }>(
    { name: 'matrix.docket', text: 'select d.package_id as "packageId", p.id as "paperId" from court.docket d join court.docket_paper p on p.docket_id = d.id where d.id = $1 limit 1' }, [line!.id]);
  return { road, settled, docketId: line!.id, ...docket! };
}

/** The mediator on the panel, and a meeting of the case with one seat taken. */
async function meeting({ road: { world, people, committeeId }, settled: { caseId, patient, patientId } }: Place) {
  const { mediator } = people;
  const name = { 'zh-CN': mediator.name, en: 'Shen Bailu' };
  await world.get(Mediators).enrol(SYSTEM, [{ accountId: mediator.accountId, organisationId: committeeId, name, specialities: ['medical'], languages: ['zh-CN'], fullTime: true, charges: false, years: 9, introduction: name }]);
  const startsAt = new Date(world.clock.now().getTime() + HOUR);
  const [sessionId, participantId] = [newId(), newId()];
  await world.get(Sessions).schedule({ id: sessionId, caseId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), mode: 'video', mediatorAccountId: mediator.accountId });
  const seat = `insert into sessions.participant (id, session_id, account_id, party_id, side, role, name, state) values ($1, $2, $3, $4, 'applicant', 'party', $5, 'waiting')`;
  await world.database.transaction(() => world.database.manager.query(seat, [participantId, sessionId, patient.accountId, patientId, patient.name]));
  return { sessionId, participantId };
}

/** An appointment, and what the story of the case brought with it. */
async function parts({ road: { world }, settled: { caseId } }: Place): Promise<Scene['parts']> {
  const startsAt = new Date(world.clock.now().getTime() + DAY);
  const { id: bookingId } = await world.get(Bookings).reserve(SYSTEM, { caseId, startsAt, minutes: 30, zone: 'Asia/Shanghai', mode: 'phone' });
  const first = async (name: string, table: string): Promise<string> =>
    (await world.database.read<{ id: string }>({ name: `matrix.${name}`, text: `select id from ${table} where case_id = $1 order by id desc limit 1` }, [caseId]))[0]!.id;
  return { bookingId, itemId: await first('item', 'evidence.item'), visitId: await first('visit', 'aftercare.visit'), performanceId: await first('performance', 'aftercare.performance') };
}

/** An id that is nobody's. */
export const NONE = newId();
