import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Category, DisclosedTo, EvidenceClass } from './evidence.rules.js';
import type { ItemState } from './evidence.machine.js';

@Entity({ schema: 'evidence', name: 'item' })
@Check('item_state', `state IN ('added', 'withdrawn')`)
@Check('item_class', `class IN ('joint', 'private')`)
@Index('item_case', ['caseId', 'addedAt'])
@Unique('item_file', ['fileId'])
export class ItemRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('uuid', { name: 'party_id' }) partyId!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('uuid', { name: 'file_id' }) fileId!: string;
  @Column('text') title!: string;
  @Column('text') category!: Category;
  /** Set when added, never changed. */
  @Column('text') class!: EvidenceClass;
  @Column('text') state!: ItemState;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}

/** The act by which an owner opened an item to somebody: what a court package cites. */
@Entity({ schema: 'evidence', name: 'disclosure' })
@Check('disclosure_to', `"to" IN ('other-side', 'court')`)
@Unique('disclosure_once', ['itemId', 'to'])
export class DisclosureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') to!: DisclosedTo;
  @Column('uuid', { name: 'disclosed_by' }) disclosedBy!: string;
  @Column('timestamptz') at!: Date;
}

/** Who else opened the file, and when first. */
@Entity({ schema: 'evidence', name: 'viewing' })
export class ViewingRow {
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz') at!: Date;
}
