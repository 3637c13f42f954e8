import { Module } from '@nestjs/common';
import { AgreementsModule } from '@maplebridge/agreements';
import { BookingsModule } from '@maplebridge/bookings';
import { CasesModule } from '@maplebridge/cases';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { EvidenceModule } from '@maplebridge/evidence';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { SessionsModule } from '@maplebridge/sessions';
import { CourtAnswers } from './court-answers.service.js';
import { FilingDossier } from './filing-dossier.service.js';
import { FilingMoves } from './filing-moves.service.js';
import { FilingReads } from './filing-reads.service.js';
import { CoApplicantRow, FilingRow, ServiceRow } from './filing.entity.js';
import { Handoff } from './handoff.service.js';
import { JointApplication } from './joint-application.service.js';
import { CourtAnswerRow, FilingSupplementRow, PackageRow, TransmissionRow } from './package.entity.js';
import { PackageContents } from './package-contents.service.js';
import { Packing } from './packing.service.js';
import { Serving } from './serving.service.js';
import { Supplementing } from './supplementing.service.js';
import { Verification } from './verification.service.js';

entities('filings', [FilingRow, CoApplicantRow, ServiceRow, PackageRow, TransmissionRow, FilingSupplementRow, CourtAnswerRow]);

const services = [CourtAnswers, FilingReads, Handoff, JointApplication, Packing, Serving, Supplementing, Verification];

/** Our side of the court. */
@Module({
  imports: [AgreementsModule, BookingsModule, CasesModule, DeadlinesModule, DocumentsModule, EvidenceModule, PeopleModule, SessionsModule],
  providers: [FilingDossier, FilingMoves, PackageContents, ...services],
  exports: services,
})
export class FilingsModule {}
