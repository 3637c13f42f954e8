import 'reflect-metadata';
import { MachineClients, Organisations } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { newWorker } from './work.config.js';

/** Makes credentials for one court's own system, by the court's code, and prints them: the secret is kept nowhere in clear. */
const [code = ''] = process.argv.slice(2);
const context = await newWorker(Settings.from(process.env));
const courts = await context.get(Organisations, { strict: false }).ofKind('court');
const court = courts.find((one) => one.code === code);
if (court) console.log(JSON.stringify(await context.get(MachineClients, { strict: false }).add(court.id)));
else console.error(`There is no court with the code "${code}". Known: ${courts.map((one) => one.code).join(', ') || 'none'}.`);
await context.close();
process.exit(court ? 0 : 1);
