import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, SystemClock } from '@maplebridge/kernel';
import { Attempts } from './attempts.js';
import { dataSourceOptions } from './data-source.js';
import { Database } from './database.js';
import { entities } from './entities.js';
import { Events } from './events.js';
import { filePorts, fileRows, fileServices } from './files/index.js';
import { Idempotency } from './idempotency.js';
import { Inbound } from './inbound.js';
import { Keys } from './keys.js';
import { AttemptRow, ChainRow, EventRow, IdempotencyRow, InboundRow, OutboxRow, ReactionRow } from './platform.entity.js';
import { Queues } from './queues.js';
import { ReactionRunner } from './reaction-runner.js';
import { Relay } from './relay.js';
import { Settings } from './settings.js';

entities('platform', [ChainRow, EventRow, OutboxRow, ReactionRow, IdempotencyRow, InboundRow, AttemptRow, ...fileRows]);

const services = [Database, Events, Idempotency, Inbound, Keys, Attempts, Queues, Relay, ReactionRunner, ...fileServices];

/** The ground every other lib stands on. `preview` builds the graph without a database (to write the contract). */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, clock: Clock = new SystemClock(), preview = false): DynamicModule {
    const dataSource = {
      provide: DataSource,
      useFactory: () => {
        const { DATABASE_URL, DATABASE_POOL } = settings.get();
        const source = new DataSource(dataSourceOptions(DATABASE_URL, DATABASE_POOL));
        return preview ? source : source.initialize();
      },
    };
    const given = [{ provide: Settings, useValue: settings }, { provide: Clock, useValue: clock }, dataSource];
    return { module: PlatformModule, providers: [...given, ...filePorts, ...services], exports: [Settings, Clock, DataSource, ...services] };
  }
}
