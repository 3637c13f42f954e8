import { Module } from '@nestjs/common';
import { CasesModule } from '@maplebridge/cases';
import { entities } from '@maplebridge/platform';
import { EvidenceReads } from './evidence-reads.service.js';
import { DisclosureRow, ItemRow, ViewingRow } from './evidence.entity.js';
import { Evidence } from './evidence.service.js';

entities('evidence', [ItemRow, DisclosureRow, ViewingRow]);

@Module({ imports: [CasesModule], providers: [Evidence, EvidenceReads], exports: [Evidence, EvidenceReads] })
export class EvidenceModule {}
