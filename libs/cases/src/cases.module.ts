import { Module } from '@nestjs/common';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { Applications } from './applications.service.js';
import { Asking } from './asking.service.js';
import { BoundPaperRow, CaseRow, ContactAttemptRow, PartyRow, SerialRow } from './case.entity.js';
import { CaseLife } from './case-life.service.js';
import { CaseReads } from './case-reads.service.js';
import { CaseStore } from './case-store.service.js';
import { EndRecords } from './end-records.service.js';
import { ExtensionReads } from './extension-reads.service.js';
import { ExtensionRow } from './extension.entity.js';
import { Extensions } from './extensions.service.js';
import { Cases } from './cases.service.js';
import { Respondents } from './respondents.service.js';
import { Screening } from './screening.service.js';

entities('cases', [CaseRow, PartyRow, ContactAttemptRow, BoundPaperRow, SerialRow, ExtensionRow]);

const services = [Applications, Asking, CaseLife, CaseReads, Cases, EndRecords, ExtensionReads, Extensions, Respondents, Screening];

@Module({ imports: [PeopleModule, DeadlinesModule, DocumentsModule], providers: [CaseStore, ...services], exports: services })
export class CasesModule {}
