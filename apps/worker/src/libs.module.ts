import { AftercareModule } from '@maplebridge/aftercare';
import { AgreementsModule } from '@maplebridge/agreements';
import { BookingsModule } from '@maplebridge/bookings';
import { CasesModule } from '@maplebridge/cases';
import { CourtModule } from '@maplebridge/court';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { EvidenceModule } from '@maplebridge/evidence';
import { FilingsModule } from '@maplebridge/filings';
import { MediatorsModule } from '@maplebridge/mediators';
import { NoticesModule } from '@maplebridge/notices';
import { PeopleModule } from '@maplebridge/people';
import { SessionsModule } from '@maplebridge/sessions';

/** Every lib's module in one list: what the api, the worker, the migrations and the tests boot. */
export const libModules = [
  PeopleModule,
  DeadlinesModule,
  NoticesModule,
  DocumentsModule,
  CasesModule,
  BookingsModule,
  MediatorsModule,
  EvidenceModule,
  SessionsModule,
  AgreementsModule,
  FilingsModule,
  AftercareModule,
  CourtModule,
];
