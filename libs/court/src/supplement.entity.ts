import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was brought after the court asked for more: a line for each item; papers stand in `docket_paper`. */
@Entity({ schema: 'court', name: 'supplement' })
@Index('supplement_docket', ['docketId'])
export class SupplementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'docket_id' }) docketId!: string;
  @Column('integer') answer!: number;
  @Column('jsonb') items!: { id: string; text: string }[];
}
