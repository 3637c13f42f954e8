import 'reflect-metadata';
import { Settings } from '@maplebridge/platform';
import { serve } from './serve.config.js';

const served = await serve(Settings.from(process.env));
console.log(`The api listens on ${served.url}`);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), 8_000).unref();
    void served.close().then(() => process.exit(0));
  });
