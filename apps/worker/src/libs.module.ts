import { DeadlinesModule } from '@maplebridge/deadlines';
import { PeopleModule } from '@maplebridge/people';

/** Every lib's module in one list: what the api, the worker, the migrations and the tests boot. */
export const libModules = [PeopleModule, DeadlinesModule];
