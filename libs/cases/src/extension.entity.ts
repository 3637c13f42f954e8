import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ExtensionState } from './extension.machine.js';

/** A proposal to make the time for a mediation longer, and who has agreed: ids of parties, or `mediator`. */
@Entity({ schema: 'cases', name: 'extension' })
@Check('extension_state_4', `state in ('open', 'agreed', 'declined', 'lapsed')`)
@Check('extension_length_positive', `length > 0`)
@Index('extension_one_open', ['caseId'], { unique: true, where: `state = 'open'` })
@Index('extension_case', ['caseId', 'proposedAt'])
export class ExtensionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') state!: ExtensionState;
  /** In the unit of the clock. */
  @Column('integer') length!: number;
  @Column('text', { name: 'proposed_by' }) proposedBy!: string;
  @Column('text', { array: true }) agreed!: string[];
  @Column('text', { name: 'declined_by', nullable: true }) declinedBy!: string | null;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
}
