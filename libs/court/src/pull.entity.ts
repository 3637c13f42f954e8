import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The register: who took which applications out, when and in which form. Nothing is ever removed from it. */
@Entity({ schema: 'court', name: 'pull' })
@Index('pull_register', ['courtId', 'at', 'id'])
@Check('pull_who', '(account_id IS NULL) <> (client_id IS NULL)')
@Check('pull_format', `format IN ('json', 'csv', 'zip')`)
export class PullRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'court_id' }) courtId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text', { name: 'client_id', nullable: true }) clientId!: string | null;
  @Column('text') format!: PullFormat;
  @Column('uuid', { name: 'docket_ids', array: true }) docketIds!: string[];
  @Column('timestamptz') at!: Date;
}

export type PullFormat = 'json' | 'csv' | 'zip';
