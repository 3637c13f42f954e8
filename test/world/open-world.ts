import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Settings } from '@maplebridge/platform';
import { World } from './world.js';

/** The settings of a test on its own database, given by test/setup. */
export const testSettings = (): Settings =>
  Settings.from({
    ...process.env, MASTER_KEY: '7'.repeat(64), DATA_DIR: mkdtempSync(join(tmpdir(), 'maple-test-')), LOG_LEVEL: 'silent', DEMO: 'on', LIVEKIT_URL: '',
  });

export const openWorld = (at: Date | string = '2026-11-16T02:00:00Z'): Promise<World> => World.open(testSettings(), at);
