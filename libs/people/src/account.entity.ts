import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'people', name: 'account' })
@Index('account_phone', ['phone'], { unique: true, where: 'phone IS NOT NULL' })
@Index('account_mail', ['mail'], { unique: true, where: 'mail IS NOT NULL' })
@Check('account_contact', 'phone IS NOT NULL OR mail IS NOT NULL')
export class AccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) mail!: string | null;
  @Column('text', { default: '' }) name!: string;
  @Column('text', { default: 'zh-CN' }) language!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  /** What this person is in the demonstration; null for everybody real. */
  @Column('text', { nullable: true }) demo!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity({ schema: 'people', name: 'sign_in' })
@Unique('sign_in_token', ['tokenHash'])
@Index('sign_in_account', ['accountId'])
export class SignInRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { default: '' }) device!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}

/** One asked-for code: for signing in, joining a case or signing a document. The code itself is never kept. */
@Entity({ schema: 'people', name: 'code_challenge' })
@Check('code_challenge_purpose', `purpose IN ('sign-in', 'join', 'sign')`)
export class CodeChallengeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: string;
  @Column('text') contact!: string;
  @Column('text', { default: 'zh-CN' }) language!: string;
  /** What the code is for, when not for signing in: a signature's document hash, an invitation. */
  @Column('text', { default: '' }) subject!: string;
  @Column('text', { name: 'code_mac', nullable: true }) codeMac!: string | null;
  @Column('integer', { default: 0 }) tries!: number;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
