import type { Places } from './demo-places.js';
import type { Person } from './people.js';
import type { World } from './world.js';

export interface Cast {
  readonly applicant: Person;
  readonly hospital: Person;
  readonly mediator: Person;
  readonly officer: Person;
  readonly sealKeeper: Person;
  readonly visitor: Person;
  readonly manager: Person;
  readonly clerk: Person;
  readonly judge: Person;
}

/** The people of the demonstration; everything about them is invented. */
export async function addCast(world: World, { centreId, courtId }: Places): Promise<Cast> {
  const { people } = world;
  const person = (name: string, contact: string, demo: string) => people.add(name, contact, { demo });
  return {
    applicant: await person('林小满', '13800000001', 'applicant'),
    hospital: await person('周立夏', '13800000002', 'representative'),
    mediator: await people.staff(await person('沈白露', '13800000003', 'mediator'), centreId, 'mediator'),
    officer: await people.staff(await person('徐谷雨', '13800000004', 'intake-officer'), centreId, 'intake-officer', 'dispatcher'),
    sealKeeper: await people.staff(await person('章寒露', '13800000005', 'seal-keeper'), centreId, 'seal-keeper'),
    clerk: await people.staff(await person('秦立冬', '13800000006', 'clerk'), courtId, 'clerk'),
    judge: await people.staff(await person('方冬至', '13800000007', 'judge'), courtId, 'judge'),
    visitor: await people.staff(await person('何清明', '13800000008', 'return-visitor'), centreId, 'return-visitor'),
    manager: await people.staff(await person('顾惊蛰', '13800000009', 'centre-manager'), centreId, 'centre-manager'),
  };
}
