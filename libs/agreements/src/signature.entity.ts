import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One signature on one version. It counts for that version only; a new version begins with none. */
@Entity({ schema: 'agreements', name: 'signature' })
@Check('signature_kind_3', `kind in ('party', 'mediator', 'seal')`)
@Check('signature_method_3', `method in ('handwriting-and-code', 'paper', 'stamp')`)
@Check('signature_party_named', `(kind = 'party') = (party_id is not null)`)
@Check('signature_proved', `method <> 'handwriting-and-code' or (image_file_id is not null and code_verified_at is not null)`)
@Index('signature_once_a_party', ['versionId', 'partyId'], { unique: true, where: `kind = 'party'` })
@Index('signature_once_a_seal', ['versionId', 'kind'], { unique: true, where: `kind <> 'party'` })
export class SignatureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('text') kind!: 'party' | 'mediator' | 'seal';
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text', { name: 'signer_name' }) signerName!: string;
  @Column('text') method!: 'handwriting-and-code' | 'paper' | 'stamp';
  @Column('uuid', { name: 'image_file_id', nullable: true }) imageFileId!: string | null;
  @Column('timestamptz', { name: 'code_verified_at', nullable: true }) codeVerifiedAt!: Date | null;
  @Column('text', { name: 'document_hash' }) documentHash!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
}

/** Money handed over at signing, with its slip. What falls due later is followed by aftercare. */
@Entity({ schema: 'agreements', name: 'payment' })
@Index('payment_once_a_duty', ['agreementId', 'dutyId'], { unique: true })
export class PaymentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('text', { name: 'duty_id' }) dutyId!: string;
  @Column('uuid', { name: 'slip_file_id' }) slipFileId!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  /** The creditor, or the mediator who saw it, says that it arrived. */
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt!: Date | null;
}
