import type { Relation } from '@maplebridge/kernel';
import type { Person } from '../world/people.js';
import type { PlantedCase } from './canaries.js';
import type { Scene } from './scene.js';

export type Place = 'committee' | 'court' | 'committeeElsewhere' | 'courtElsewhere';

/** Somebody who asks. What they are to a case or an organisation is written by hand here, not read from the product. */
export interface Subject {
  readonly name: string;
  readonly kind: 'anonymous' | 'account' | 'machine' | 'invited';
  readonly headers: Readonly<Record<string, string>>;
  readonly inCase: Readonly<Partial<Record<PlantedCase, readonly Relation[]>>>;
  readonly at: Readonly<Partial<Record<Place, readonly Relation[]>>>;
}

type Known = Pick<Subject, 'inCase' | 'at'>;
const nothing: Known = { inCase: {}, at: {} };
const staffHere = (...roles: Relation[]): Known => ({ inCase: { own: roles, sibling: roles }, at: { committee: roles } });

export async function subjectsOf(scene: Scene): Promise<Subject[]> {
  const { here, sibling, there, staff, invited } = scene;
  const cookie = (token: string) => ({ cookie: `__Host-sign-in=${token}` });
  const account = async (name: string, person: Person, known: Partial<Known>): Promise<Subject> => ({ name, kind: 'account', headers: cookie(await scene.signIn(person)), ...nothing, ...known });
  const without = (name: string, headers: Record<string, string> = {}): Subject => ({ name, kind: 'anonymous', headers, ...nothing });
  const machine = async (name: string, place: typeof here): Promise<Subject> => ({ name, kind: 'machine', headers: { authorization: `Bearer ${await scene.machine(place)}` }, inCase: {}, at: { [place === here ? 'court' : 'courtElsewhere']: ['machine'] } });
  const [people, elsewhere] = [here.road.people, there.road.people];
  return [
    without('anonymous'),
    without('revoked sign-in', cookie(await scene.revokedSignIn(here.settled.patient))),
    without('invented sign-in', cookie('A'.repeat(43))),
    without('tracker', { 'x-tracking-code': 'ABC234' }),
    { name: 'invited by link', kind: 'invited', headers: { cookie: `__Host-invited=${invited.pass}` }, inCase: { own: ['invited'] }, at: {} },
    await account('applicant', here.settled.patient, { inCase: { own: ['applicant'] } }),
    await account('representative of the respondent', here.settled.hospital, { inCase: { own: ['representative'] } }),
    await account('party of a sibling case', sibling.patient, { inCase: { sibling: ['applicant'] } }),
    await account('party of a case elsewhere', there.settled.hospital, { inCase: { elsewhere: ['representative'] } }),
    await account('representative who was removed', staff.removed, {}),
    await account('interpreter of the case', staff.interpreter, { inCase: { own: ['interpreter'] } }),
    await account('operator at the court', staff.operator, { at: { court: ['operator'] } }),
    await account('somebody signed in', staff.nobody, {}),
    await account('assigned mediator', people.mediator, { inCase: { own: ['mediator'], sibling: ['mediator'] }, at: { committee: ['mediator'] } }),
    await account('unassigned mediator', staff.unassigned, { at: { committee: ['mediator'] } }),
    await account('intake officer', staff.officer, staffHere('intake-officer', 'dispatcher')),
    await account('seal-keeper', people.keeper, staffHere('seal-keeper')),
    await account('return visitor', staff.visitor, staffHere('return-visitor')),
    await account('centre manager', people.manager, staffHere('centre-manager')),
    await account('officer of another centre', staff.officerElsewhere, { inCase: { elsewhere: ['intake-officer', 'dispatcher'] }, at: { committeeElsewhere: ['intake-officer', 'dispatcher'] } }),
    await account('manager of another centre', elsewhere.manager, { inCase: { elsewhere: ['centre-manager'] }, at: { committeeElsewhere: ['centre-manager'] } }),
    await account('mediator of another centre', elsewhere.mediator, { inCase: { elsewhere: ['mediator'] }, at: { committeeElsewhere: ['mediator'] } }),
    await account('clerk', people.clerk, { at: { court: ['clerk'] } }),
    await account('judge', people.judge, { at: { court: ['judge'] } }),
    await account('clerk of another court', elsewhere.clerk, { at: { courtElsewhere: ['clerk'] } }),
    await account('judge of another court', elsewhere.judge, { at: { courtElsewhere: ['judge'] } }),
    await machine('court’s system', here),
    await machine('another court’s system', there),
  ];
}
