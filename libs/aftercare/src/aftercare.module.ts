import { Module } from '@nestjs/common';
import { AgreementsModule } from '@maplebridge/agreements';
import { CasesModule } from '@maplebridge/cases';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { AftercareReads } from './aftercare-reads.service.js';
import { ApplicationRow, CareRow, PerformanceRow, SatisfactionRow, VisitRow } from './aftercare.entity.js';
import { Aftercare } from './aftercare.service.js';
import { Closing } from './closing.service.js';
import { Performances } from './performances.service.js';
import { Satisfaction } from './satisfaction.service.js';
import { VisitPapers } from './visit-papers.service.js';
import { Visits } from './visits.service.js';

entities('aftercare', [CareRow, ApplicationRow, PerformanceRow, VisitRow, SatisfactionRow]);

const services = [Aftercare, AftercareReads, Closing, Performances, Satisfaction, VisitPapers, Visits];

@Module({ imports: [PeopleModule, DeadlinesModule, DocumentsModule, CasesModule, AgreementsModule], providers: services, exports: services })
export class AftercareModule {}
