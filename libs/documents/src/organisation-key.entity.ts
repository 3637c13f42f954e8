import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One key and certificate per organisation, and one row for the demo authority that issued them all. */
@Entity({ schema: 'documents', name: 'organisation_key' })
@Check('organisation_key_kind', `(kind = 'authority') = (organisation_id IS NULL) AND kind IN ('authority', 'organisation')`)
@Index('organisation_key_one_authority', ['kind'], { unique: true, where: `kind = 'authority'` })
@Index('organisation_key_one_each', ['organisationId'], { unique: true })
export class OrganisationKeyRow {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'text' }) kind!: 'authority' | 'organisation';
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true }) organisationId!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'bytea' }) certificate!: Buffer;
  /** PKCS #8, encrypted with the master key. */
  @Column({ name: 'private_key', type: 'bytea' }) privateKey!: Buffer;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
}
