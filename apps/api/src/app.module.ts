import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import type { Clock } from '@maplebridge/kernel';
import { logOf, PlatformModule, type Settings } from '@maplebridge/platform';
import { inputPipe } from './door/input.pipe.js';
import { ProblemFilter } from './door/problem.filter.js';
import { features } from './features.module.js';

export const LOG = Symbol('log');

/** What the api is made of. Demo controllers are there only when demo mode is on. */
@Module({})
export class AppModule {
  static with(settings: Settings, { clock, preview = false, log = logOf(settings.get().LOG_LEVEL) }: { clock?: Clock; preview?: boolean; log?: Logger } = {}): DynamicModule {
    const { modules, controllers, demoControllers, providers } = features;
    const demo: Type[] = settings.get().DEMO ? [...demoControllers] : [];
    return {
      module: AppModule,
      imports: [PlatformModule.with(settings, clock, preview), ...modules],
      controllers: [...controllers, ...demo],
      providers: [
        { provide: LOG, useValue: log },
        { provide: APP_PIPE, useFactory: inputPipe },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(log) },
        ...providers,
      ],
    };
  }
}
