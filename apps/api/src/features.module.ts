import type { Type } from '@nestjs/common';
import { DeadlinesModule } from '@maplebridge/deadlines';
import { NoticesModule } from '@maplebridge/notices';
import { PeopleModule } from '@maplebridge/people';
import { ChangesController } from './changes/changes.controller.js';
import { Changes } from './changes/changes.service.js';
import { DemoPeopleController } from './people/demo-people.controller.js';
import { AboutController } from './people/about.controller.js';
import { MeController } from './people/me.controller.js';
import { DemoInboxController } from './notices/demo-inbox.controller.js';
import { SignInController } from './people/sign-in.controller.js';

/** Each feature's line: its lib's module, its controllers, what the api itself provides for it. */
export const features: {
  modules: Type[];
  controllers: Type[];
  demoControllers: Type[];
  providers: Type[];
} = {
  modules: [PeopleModule, DeadlinesModule, NoticesModule],
  controllers: [AboutController, ChangesController, MeController, SignInController],
  demoControllers: [DemoPeopleController, DemoInboxController],
  providers: [Changes],
};
