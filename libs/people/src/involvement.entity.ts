import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who belongs to a case: a person as a party, representative, mediator …, or an organisation with its staff. */
@Entity({ schema: 'people', name: 'involvement' })
@Check('involvement_who', '(account_id IS NULL) <> (organisation_id IS NULL)')
@Index('involvement_case', ['caseId'])
@Index('involvement_account', ['accountId', 'caseId'], { where: 'until IS NULL' })
@Index('involvement_organisation', ['organisationId', 'caseId'], { where: 'until IS NULL' })
export class InvolvementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('text') relation!: string;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('text', { nullable: true }) side!: string | null;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
