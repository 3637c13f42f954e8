import 'reflect-metadata';
import { Settings } from '@maplebridge/platform';
import { Accounts } from '@maplebridge/people';
import { buildDemo } from '../../../test/world/demo.js';
import { World } from '../../../test/world/world.js';

/** Fills an empty database with the demonstration; the last line tells who can sign in, as JSON. */
const world = await World.open(Settings.from(process.env));
if ((await world.get(Accounts).demo()).length === 0) await buildDemo(world);
const accounts = await world.get(Accounts).demo();
await world.close();
console.log(JSON.stringify(accounts.map(({ role, name, contact }) => ({ role, name, phone: contact, signIn: contact }))));
process.exit(0);
