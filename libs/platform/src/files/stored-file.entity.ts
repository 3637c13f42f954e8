import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const FILE_STATES = ['receiving', 'received', 'quarantined', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];
export type FileScan = 'not-scanned' | 'clean' | 'infected';

@Entity({ schema: 'platform', name: 'stored_file' })
@Check('stored_file_state', `state IN ('receiving', 'received', 'quarantined', 'refused')`)
@Check('stored_file_scan', `scan IN ('not-scanned', 'clean', 'infected')`)
@Check('stored_file_hashed', `state NOT IN ('received', 'quarantined') OR (sha256 IS NOT NULL AND media_type IS NOT NULL AND received_at IS NOT NULL)`)
@Check('stored_file_bytes', 'bytes >= 0')
@Index('stored_file_unfinished', ['createdAt'], { where: `state = 'receiving'` })
@Index('stored_file_unscanned', ['createdAt'], { where: `state = 'quarantined'` })
@Index('stored_file_unused', ['ownerAccountId'], { where: 'used_in IS NULL' })
@Index('stored_file_of_case', ['usedIn'], { where: 'used_in IS NOT NULL' })
export class StoredFileRow {
  @PrimaryColumn('uuid') id!: string;
  /** Empty for papers the product renders. */
  @Column('uuid', { name: 'owner_account_id', nullable: true }) ownerAccountId!: string | null;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('bigint') bytes!: string;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('text') state!: FileState;
  @Column('text') scan!: FileScan;
  /** What it serves, such as `evidence`, and in which case; set once. */
  @Column('text', { nullable: true }) use!: string | null;
  @Column('uuid', { name: 'used_in', nullable: true }) usedIn!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
}
