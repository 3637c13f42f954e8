import { Module } from '@nestjs/common';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { DocumentsModule } from '@maplebridge/documents';
import { defineOwner, PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { AnswerRow, IssuedPaperRow } from './answer.entity.js';
import { Answers } from './answers.service.js';
import { DocketIntake } from './docket-intake.service.js';
import { DocketMoves } from './docket-moves.service.js';
import { DocketReads } from './docket-reads.service.js';
import { DocketPaperRow, DocketRow } from './docket.entity.js';
import { Dockets } from './dockets.service.js';
import { PullRow } from './pull.entity.js';
import { Pulls } from './pulls.service.js';
import { Rulings } from './rulings.service.js';
import { SupplementRow } from './supplement.entity.js';
import { Supplements } from './supplements.service.js';

entities('court', [DocketRow, DocketPaperRow, AnswerRow, IssuedPaperRow, SupplementRow, PullRow]);
defineOwner('docketId', { name: 'court.owner', text: 'select court_id as organisation_id from court.docket where id = $1' });

const services = [Answers, DocketIntake, DocketReads, Dockets, Pulls, Rulings, Supplements];

/** The court's side: its own house, reached by message only. */
@Module({ imports: [PeopleModule, DeadlinesModule, DocumentsModule], providers: [DocketMoves, ...services], exports: services })
export class CourtModule {}
