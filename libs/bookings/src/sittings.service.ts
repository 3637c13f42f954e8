import { Injectable } from '@nestjs/common';
import { Refusal } from '@maplebridge/kernel';
import { Involvements } from '@maplebridge/people';
import { Database, type Statement } from '@maplebridge/platform';
import { venueResource } from './venue.adapter.js';

/** Who has to sit together in a case, as resources whose time is taken. */
export interface Sitting {
  readonly caseId: string;
  readonly organisationId: string;
  readonly caseState: string;
  /** A person's account, so that two cases cannot want them at once; else the party. */
  readonly parties: readonly string[];
}

const CASE: Statement = {
  name: 'bookings.case',
  text: `select organisation_id as "organisationId", state as "caseState",
      array(select case p.kind when 'natural' then coalesce(p.account_id, p.id) else p.id end
        from cases.pub_party p where p.case_id = c.id order by 1) as parties
    from cases.pub_case c where id = $1`,
};

/** A place counts as booked only where people come to it. */
export const placeOf = (sitting: Sitting, mode: string, venue?: string | null): string[] =>
  mode === 'on-site' && venue ? [venueResource(sitting.organisationId, venue)] : [];

/** Gathers what a booking needs to know of its case. */
@Injectable()
export class Sittings {
  constructor(
    private readonly database: Database,
    private readonly involvements: Involvements,
  ) {}

  async of(caseId: string): Promise<Sitting> {
    const [found] = await this.database.read<Omit<Sitting, 'caseId'>>(CASE, [caseId]);
    if (!found) throw new Refusal('not-found');
    return { caseId, ...found };
  }

  /** The mediator who belongs to the case now, if any. */
  async mediatorOf(caseId: string): Promise<string | undefined> {
    const [mediator] = await this.involvements.accounts(caseId, ['mediator']);
    return mediator?.accountId;
  }
}
