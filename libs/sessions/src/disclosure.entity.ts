import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the mediator's disclosure for a case stands, as told by the events of the feature that keeps it. */
@Entity({ schema: 'sessions', name: 'disclosure' })
export class DisclosureRow {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @Column('boolean') done!: boolean;
  @Column('timestamptz') at!: Date;
}
