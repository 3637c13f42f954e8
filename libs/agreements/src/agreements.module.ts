import { Module } from '@nestjs/common';
import { CasesModule } from '@maplebridge/cases';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { AgreementPaper } from './agreement-paper.service.js';
import { AgreementReads } from './agreement-reads.service.js';
import { AgreementStore } from './agreement-store.service.js';
import { AgreementVersionRow, ClauseMarkRow } from './agreement-version.entity.js';
import { AgreementRow } from './agreement.entity.js';
import { Agreements } from './agreements.service.js';
import { Clauses } from './clauses.service.js';
import { PaperSigning } from './paper-signing.service.js';
import { Payments } from './payments.service.js';
import { TermsPreflight } from './preflight.service.js';
import { Settling } from './settling.service.js';
import { PaymentRow, SignatureRow } from './signature.entity.js';
import { Signing } from './signing.service.js';
import { Stamping } from './stamping.service.js';

entities('agreements', [AgreementRow, AgreementVersionRow, ClauseMarkRow, SignatureRow, PaymentRow]);

const services = [Agreements, AgreementPaper, AgreementReads, Clauses, PaperSigning, Payments, Signing, Stamping, TermsPreflight];

@Module({ imports: [PeopleModule, DocumentsModule, DeadlinesModule, CasesModule], providers: [AgreementStore, Settling, ...services], exports: services })
export class AgreementsModule {}
