import { Module } from '@nestjs/common';
import { BookingsModule } from '@maplebridge/bookings';
import { CasesModule } from '@maplebridge/cases';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { ChoiceBook } from './choice-book.service.js';
import { ChoiceRow, DisclosureRow, ExclusionRow, NamingRow, RecusalAnswerRow } from './choice.entity.js';
import { ChoiceViews } from './choice-view.service.js';
import { Choices } from './choices.service.js';
import { Directory } from './directory.service.js';
import { MediatorRow, PanelRow } from './mediator.entity.js';
import { Mediators } from './mediators.service.js';

entities('mediators', [MediatorRow, PanelRow, ChoiceRow, NamingRow, DisclosureRow, RecusalAnswerRow, ExclusionRow]);

const services = [Choices, ChoiceViews, Directory, Mediators];

@Module({
  imports: [PeopleModule, CasesModule, BookingsModule],
  providers: [ChoiceBook, ...services],
  exports: services,
})
export class MediatorsModule {}
