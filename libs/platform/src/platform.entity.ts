import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity({ schema: 'platform', name: 'chain' })
export class ChainRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('bigint') number!: string;
  @Column('text') hash!: string;
  @Column('timestamptz') at!: Date;
}

@Entity({ schema: 'platform', name: 'event' })
@Unique('event_chain_number', ['chainId', 'number'])
@Index('event_type_at', ['type', 'at'])
export class EventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') chain!: string;
  @Column('uuid', { name: 'chain_id' }) chainId!: string;
  @Column('bigint') number!: string;
  @Column('text') type!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('integer') seq!: number;
  @Column('jsonb') facts!: Record<string, unknown>;
  @Column('jsonb') actor!: Record<string, unknown>;
  @Column('uuid', { name: 'actor_account_id', nullable: true }) actorAccountId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'seen_by', array: true }) seenBy!: string[];
  @Column('text') previous!: string;
  @Column('text') hash!: string;
}

@Entity({ schema: 'platform', name: 'outbox' })
export class OutboxRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
}

@Entity({ schema: 'platform', name: 'reaction' })
@Unique('reaction_once', ['eventId', 'name'])
@Index('reaction_undone', ['createdAt'], { where: 'done_at IS NULL' })
export class ReactionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') name!: string;
  @Column('text') queue!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('integer', { default: 0 }) fence!: number;
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('timestamptz', { name: 'dead_at', nullable: true }) deadAt!: Date | null;
  @Column('text', { name: 'last_error', nullable: true }) lastError!: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
}

@Entity({ schema: 'platform', name: 'idempotency' })
@Index('idempotency_at', ['at'])
export class IdempotencyRow {
  @PrimaryColumn('text') owner!: string;
  @PrimaryColumn('text') operation!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text', { name: 'request_hash' }) requestHash!: string;
  @Column('bytea', { nullable: true }) answer!: Buffer | null;
  @Column('timestamptz') at!: Date;
}

@Entity({ schema: 'platform', name: 'inbound' })
@Unique('inbound_once', ['source', 'externalId'])
export class InboundRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') source!: string;
  @Column('text', { name: 'external_id' }) externalId!: string;
  @Column('jsonb') content!: Record<string, unknown>;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'handled_at', nullable: true }) handledAt!: Date | null;
}

@Entity({ schema: 'platform', name: 'attempt' })
@Check('attempt_count_positive', 'count >= 0')
export class AttemptRow {
  @PrimaryColumn('text') name!: string;
  @Column('integer') count!: number;
  @Column('timestamptz', { name: 'window_ends' }) windowEnds!: Date;
}
