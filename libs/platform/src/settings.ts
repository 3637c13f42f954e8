import { z } from 'zod';
import { Refusal } from '@maplebridge/kernel';

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');
const NETWORK = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d{1,3})?)$/i;
const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

/** Every variable the programs read; the table in the README is generated from these descriptions. */
export const settingsSchema = z.object({
  DATABASE_URL: z.url().describe('PostgreSQL for the serving role `maple_app`'),
  DATABASE_OWNER_URL: z.url().optional().describe('PostgreSQL for the role that migrates; without it nothing is migrated'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20).describe('connections per process'),
  REDIS_URL: z.url().describe('Redis with an append-only file and `noeviction`'),
  REDIS_PREFIX: z.string().min(1).max(40).default('maple').describe('prefix of every key in Redis'),
  LIVEKIT_URL: z.url().optional().describe('LiveKit server, `ws://…`; without it video is unavailable and the app says so'),
  LIVEKIT_KEY: z.string().min(1).default('maple').describe('LiveKit api key'),
  LIVEKIT_SECRET: z.string().min(32).optional().describe('LiveKit api secret, 32 characters or more'),
  MASTER_KEY: z.string().regex(/^[0-9a-f]{64}$/i, 'needs 64 hexadecimal digits').describe('256-bit key that encrypts organisation keys, as hexadecimal'),
  DATA_DIR: z.string().min(1).describe('folder of stored files'),
  PUBLIC_URL: z.url().default('http://localhost:3000').describe('the one origin people use'),
  HOST: z.string().default('127.0.0.1').describe('address the public listener binds'),
  PORT: port(3000).describe('public port'),
  TRUSTED_PROXIES: z.string().transform((list) => list.split(',').map((one) => one.trim())).pipe(z.array(z.string().regex(NETWORK, 'needs addresses or networks, separated by commas'))).optional().describe('reverse proxies whose `X-Forwarded-For` is believed: addresses, networks or `loopback`, `uniquelocal`, separated by commas; without it none'),
  INTERNAL_HOST: z.string().default('127.0.0.1').describe('address of the private listener (webhooks, health, metrics)'),
  INTERNAL_PORT: port(3100).describe('private port of the api'),
  WORKER_PORT: port(3200).describe('health port of the worker'),
  WEB_DIR: z.string().optional().describe('folder of the built web app'),
  DEMO: onOff.default(false).describe('`on` adds demo sign-in, the demo inbox and demo seeds; `off` leaves them out'),
  MEDIA_PROFILE: z.enum(['standard', 'low']).default('standard').describe('video: `standard` 720p simulcast, `low` 180p at 10 frames'),
  MAX_FILE_BYTES: z.coerce.number().int().min(1024).default(100 * 1024 * 1024).describe('largest single upload'),
  SMTP_URL: z.url().optional().describe('mail server; without it mail goes to the demo inbox'),
  CLAMD_URL: z.url().optional().describe('clamd, `tcp://host:port`, with a `StreamMaxLength` of `MAX_FILE_BYTES` or more; without it files are served as "not scanned"'),
  HELP_PHONE: z.string().max(40).default('0575-0000 1963').describe('the number people call; printed on every page and receipt'),
  OWN_URL: z.url().optional().describe('where the worker reaches the public listener, when that is not `PUBLIC_URL` (containers)'),
  COURT_INTAKE_URL: z.url().optional().describe("a court's intake; without it the built-in court"),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('least severe line written'),
});
export type SettingsValues = z.output<typeof settingsSchema>;

/** The validated configuration. A wrong value stops the program and names itself. */
export class Settings {
  constructor(private readonly values: SettingsValues) {}

  static from(environment: Record<string, string | undefined>): Settings {
    const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
    const result = settingsSchema.safeParse(given);
    if (result.success) return new Settings(result.data);
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Refusal('invalid', `Configuration is wrong. ${problems.join('; ')}`);
  }

  get(): SettingsValues {
    return this.values;
  }
}
