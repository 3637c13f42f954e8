import type { INestApplicationContext, Type } from '@nestjs/common';
import { Database, type Settings } from '@maplebridge/platform';
import { ReactionLoop } from '../../apps/worker/src/running/reaction-loop.service.js';
import { newWorker } from '../../apps/worker/src/work.config.js';
import { People } from './people.js';
import { SetClock } from './set-clock.js';

/**
 * The one builder of tests, seeds and the demo: real services, a set clock, and a `drain()` that runs the real
 * reactions here and now. So nothing it makes is in a state that the product could not reach.
 */
export class World {
  readonly people = new People(this);
  readonly database: Database;

  private constructor(
    private readonly context: INestApplicationContext,
    readonly clock: SetClock,
  ) {
    this.database = context.get(Database, { strict: false });
  }

  static async open(settings: Settings, at: Date | string = new Date()): Promise<World> {
    const clock = new SetClock(new Date(at));
    return new World(await newWorker(settings, { clock }), clock);
  }

  readonly get = <T>(service: abstract new (...args: never[]) => T): T => this.context.get(service as Type<T>, { strict: false });

  /** Everything that follows from what happened so far. */
  async drain(): Promise<void> {
    await this.get(ReactionLoop).drain();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
