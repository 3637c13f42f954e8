import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '@maplebridge/kernel';
import { logOf, PlatformModule, type Settings } from '@maplebridge/platform';
import { CourtWire } from './filings/court-wire.adapter.js';
import { libModules } from './libs.module.js';
import { reactions } from './reactions.js';
import { LOG } from './running/log.config.js';
import { ReactionLoop } from './running/reaction-loop.service.js';
import { ScheduleLoop } from './running/schedule-loop.service.js';
import { schedule } from './schedule.js';

/** What the worker is made of: every lib, and every job that the two tables name. */
@Module({})
export class WorkerModule {
  static with(settings: Settings, { clock, log = logOf(settings.get().LOG_LEVEL) }: { clock?: Clock; log?: Logger } = {}): DynamicModule {
    const jobs = [...new Set([...reactions, ...schedule].map((entry) => entry.job))];
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(settings, clock), ...libModules],
      providers: [{ provide: LOG, useValue: log }, ReactionLoop, ScheduleLoop, CourtWire, ...(jobs as never[])],
    };
  }
}
