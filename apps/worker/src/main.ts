import 'reflect-metadata';
import { Settings } from '@maplebridge/platform';
import { work } from './work.config.js';

const working = await work(Settings.from(process.env));
console.log('The worker is at work.');

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), 8_000).unref();
    void working.close().then(() => process.exit(0));
  });
