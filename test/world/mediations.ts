import { Identities } from '@maplebridge/people';
import { DemoAgreements } from './demo-agreements.js';
import { DemoCases } from './demo-cases.js';
import { addCast, type Cast } from './demo-people.js';
import { addPanel, addPlaces, type Places } from './demo-places.js';
import { openWorld } from './open-world.js';
import type { World } from './world.js';

type Application = Parameters<DemoCases['joined']>[0];

/** The cast of the demonstration with nothing but the cases that a test brings into mediation, and what came of them. */
export class Mediations {
  private constructor(
    readonly world: World,
    readonly cast: Cast,
    readonly places: Places,
    readonly cases: DemoCases,
    readonly agreements: DemoAgreements,
  ) {}

  static async open(at?: World): Promise<Mediations> {
    const world = at ?? (await openWorld());
    const places = await addPlaces(world);
    const cast = await addCast(world, places);
    await addPanel(world, places, cast.mediator, 2);
    for (const side of [cast.applicant, cast.hospital]) {
      await world.people.prepare(side);
      await world.get(Identities).compare(cast.mediator.actor, side.accountId, { matches: true, method: 'video' });
    }
    return new Mediations(world, cast, places, new DemoCases(world, cast, places), new DemoAgreements(world, cast));
  }

  /** A case whose sides have joined and whose mediator has accepted, now. */
  async begin(application: Application): Promise<string> {
    const caseId = await this.cases.joined(application);
    await this.agreements.inMediation(caseId);
    return caseId;
  }

  /** Accounts to which this was written about the case, in order. */
  async told(caseId: string, template: string): Promise<string[]> {
    const rows = await this.world.database.dataSource.query<{ account_id: string }[]>('select account_id from notices.delivery where case_id = $1 and template = $2', [caseId, template]);
    return rows.map((row) => row.account_id).sort();
  }

  /** How many events of this type the case's chain has. */
  async events(caseId: string, type: string): Promise<number> {
    return (await this.world.database.dataSource.query<unknown[]>('select 1 from platform.event where chain_id = $1 and type = $2', [caseId, type])).length;
  }
}
