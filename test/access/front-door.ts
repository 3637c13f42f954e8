import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '@maplebridge/kernel';
import { Database, type Settings } from '@maplebridge/platform';
import { configure } from '../../apps/api/src/door/app.config.js';
import { newApi } from '../../apps/api/src/serve.config.js';

/** A route as the server registered it; `keys` are those its compiled serialiser lets out, when it has one. */
export interface Route {
  readonly method: string;
  readonly url: string;
  readonly operation: string | undefined;
  readonly keys: readonly string[] | undefined;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly keys: readonly string[];
  /** Whether the door let the request in. */
  readonly admitted: boolean;
}

/** The real api in this process, with its own route table and a look at what the door decides. */
export class FrontDoor {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly routes: readonly Route[],
  ) {}

  /** `patient` where thousands of requests of one person are the test: the limits have tests of their own. */
  static async open(settings: Settings, { clock, patient = false }: { clock?: Clock; patient?: boolean } = {}): Promise<FrontDoor> {
    const app = await newApi(settings, clock ? { clock } : {});
    const fastify = fastifyOf(app);
    const routes: Route[] = [];
    fastify.addHook('onRoute', (route) => {
      if (patient) route.config = { ...route.config, perMinute: Number.MAX_SAFE_INTEGER } as typeof route.config;
      const { method, url, config, schema } = route;
      for (const each of [method].flat()) routes.push({ method: each, url, operation: (config as { operation?: string } | undefined)?.operation, keys: keysOf(schema?.response) });
    });
    await configure(app);
    // After the door: says that it opened, and goes no further where only that was the question.
    fastify.addHook('onRequest', async (request, reply) => {
      void reply.header('x-admitted', 'yes');
      if (request.headers['x-only-the-door']) await reply.status(299).send();
    });
    await app.init();
    await fastify.ready();
    return new FrontDoor(app, routes);
  }

  /** With `onlyTheDoor` an admitted request answers 299 and changes nothing. */
  async ask({ method, url, headers, body }: Asked, onlyTheDoor: boolean): Promise<Answer> {
    const answer = await fastifyOf(this.app).inject({ method: method as 'GET', url, headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers, ...(onlyTheDoor ? { 'x-only-the-door': 'yes' } : {}) }, ...(body === undefined ? {} : { payload: body }) });
    const json = String(answer.headers['content-type']).includes('json') && answer.body !== '';
    return { status: answer.statusCode, body: answer.body, keys: json ? Object.keys(answer.json<object>()) : [], admitted: answer.headers['x-admitted'] === 'yes' };
  }

  /** Asks from this address; says how many more such requests its limit leaves. */
  async from(remoteAddress: string, { method, url, headers }: Asked): Promise<{ left: number }> {
    const answer = await fastifyOf(this.app).inject({ method: method as 'GET', url, headers, remoteAddress });
    return { left: Number(answer.headers['x-ratelimit-remaining']) };
  }

  /** The whole request with its handler, in a transaction that is rolled back: what follows a commit does not happen. */
  async askAndUndo(asked: Asked): Promise<Answer> {
    let answer: Answer | undefined;
    const undo = new Error('undone');
    await this.app.get(Database).transaction(async () => {
      answer = await this.ask(asked, false);
      throw undo;
    }).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    return answer!;
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

const fastifyOf = (app: NestFastifyApplication): FastifyInstance => app.getHttpAdapter().getInstance() as unknown as FastifyInstance;

interface ObjectSchema {
  readonly properties?: object;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, ObjectSchema>>;
}

function keysOf(response: unknown): readonly string[] | undefined {
  const [schema] = Object.values((response ?? {}) as Record<string, ObjectSchema>);
  const named = schema?.$ref ? schema.definitions?.[schema.$ref.replace('#/definitions/', '')] : schema;
  return named?.properties && Object.keys(named.properties);
}
