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
import type { Type } from '@nestjs/common';
import { PerformancesController } from './aftercare/performances.controller.js';
import { VisitsController } from './aftercare/visits.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { SigningController } from './agreements/signing.controller.js';
import { StampingController } from './agreements/stamping.controller.js';
import { BookingsController } from './bookings/bookings.controller.js';
import { HoursController } from './bookings/hours.controller.js';
import { ApplicationsController } from './cases/applications.controller.js';
import { CaseFileController } from './cases/case-file.controller.js';
import { CaseFile } from './cases/case-file.service.js';
import { CasesController } from './cases/cases.controller.js';
import { ExtensionsController } from './cases/extensions.controller.js';
import { InvitationsController } from './cases/invitations.controller.js';
import { ScreeningController } from './cases/screening.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { Changes } from './changes/changes.service.js';
import { CourtSystemController } from './court/court-system.controller.js';
import { DocketController } from './court/docket.controller.js';
import { InboxController } from './court/inbox.controller.js';
import { RulingsController } from './court/rulings.controller.js';
import { CalendarController } from './deadlines/calendar.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { FilesController } from './files/files.controller.js';
import { onceEach } from './door/idempotency.interceptor.js';
import { CourtInboundController } from './filings/court-inbound.controller.js';
import { FilingsController } from './filings/filings.controller.js';
import { DemoInboxController } from './notices/demo-inbox.controller.js';
import { AboutController } from './people/about.controller.js';
import { DemoPeopleController } from './people/demo-people.controller.js';
import { ChoiceController } from './mediators/choice.controller.js';
import { DirectoryController } from './mediators/directory.controller.js';
import { MeController } from './people/me.controller.js';
import { SignInController } from './people/sign-in.controller.js';
import { Calls } from './sessions/calls.service.js';
import { LobbyController } from './sessions/lobby.controller.js';
import { RecordController } from './sessions/record.controller.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { ShownController } from './sessions/shown.controller.js';
import { TableController } from './sessions/table.controller.js';

/** Each feature's line: its lib's module, its controllers, what the api itself provides for it. */
export const features: {
  modules: Type[];
  controllers: Type[];
  demoControllers: Type[];
  providers: Type[];
} = {
  modules: [PeopleModule, DeadlinesModule, DocumentsModule, NoticesModule, CasesModule, EvidenceModule, AgreementsModule, SessionsModule, AftercareModule, FilingsModule, CourtModule, BookingsModule, MediatorsModule],
  controllers: [
    AboutController, ChangesController, MeController, SignInController,
    ApplicationsController, CaseFileController, CasesController, ExtensionsController, InvitationsController, ScreeningController,
    CalendarController,
    FilesController, EvidenceController,
    AgreementsController, SigningController, StampingController,
    SessionsController, LobbyController, TableController, ShownController, RecordController,
    PerformancesController, VisitsController,
    FilingsController, CourtInboundController,
    InboxController, DocketController, RulingsController, CourtSystemController,
    BookingsController, HoursController, DirectoryController, ChoiceController,
  ],
  demoControllers: [DemoPeopleController, DemoInboxController],
  providers: [Calls, CaseFile, Changes],
};
onceEach([...features.controllers, ...features.demoControllers]);
