import { Module } from '@nestjs/common';
import { PeopleModule } from '@maplebridge/people';
import { entities } from '@maplebridge/platform';
import { Channels } from './channels.service.js';
import { DeliveryRow, DemoMessageRow } from './delivery.entity.js';
import { DemoInboxAdapter } from './demo-inbox.adapter.js';
import { NoticeLists } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { SmtpAdapter } from './smtp.adapter.js';

entities('notices', [DeliveryRow, DemoMessageRow]);

const services = [Notices, NoticeLists];

@Module({ imports: [PeopleModule], providers: [DemoInboxAdapter, SmtpAdapter, Channels, ...services], exports: services })
export class NoticesModule {}
