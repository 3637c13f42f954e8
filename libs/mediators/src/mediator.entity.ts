import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the public is told about a mediator. The id is that of the account. */
@Entity({ schema: 'mediators', name: 'mediator' })
@Index('mediator_in_order', ['sortName', 'id'], { where: 'listed' })
@Index('mediator_organisation', ['organisationId'])
export class MediatorRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('jsonb') name!: { 'zh-CN': string; en: string };
  /** Lower-case Latin name: the order of the directory. */
  @Column('text', { name: 'sort_name' }) sortName!: string;
  @Column('text', { array: true }) specialities!: string[];
  @Column('text', { array: true }) languages!: string[];
  @Column('boolean', { name: 'full_time' }) fullTime!: boolean;
  @Column('boolean') charges!: boolean;
  @Column('integer') years!: number;
  @Column('jsonb') introduction!: { 'zh-CN': string; en: string };
  /** Shown and choosable. */
  @Column('boolean', { default: true }) listed!: boolean;
}

/** Whose panel somebody is on: an organisation's cases may be given to them. */
@Entity({ schema: 'mediators', name: 'panel' })
@Index('panel_mediator', ['mediatorId'])
export class PanelRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'mediator_id' }) mediatorId!: string;
}
