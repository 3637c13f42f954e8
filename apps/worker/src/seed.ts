import 'reflect-metadata';
import { Settings } from '@maplebridge/platform';
import { Accounts } from '@maplebridge/people';
import { buildDemo } from '../../../test/world/demo.js';
import { CourtDoor } from '../../../test/world/court-door.js';
import { World } from '../../../test/world/world.js';

/** Fills an empty database with the demonstration; the last line tells who can sign in, as JSON. */
const door = await CourtDoor.open();
const world = await World.open(Settings.from({ ...process.env, OWN_URL: door.url, COURT_INTAKE_URL: undefined }));
door.lead(world);
if ((await world.get(Accounts).demo()).length === 0) await buildDemo(world);
const accounts = await world.get(Accounts).demo();
await world.close();
door.close();
console.log(JSON.stringify(accounts.map(({ role, name, contact }) => ({ role, name, phone: contact, signIn: contact }))));
process.exit(0);
