import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { receiveMediaNews } from './sessions/media-webhook.config.js';

/** Routes of the private listener, a line a feature: webhooks come in here. */
export const internals: readonly ((internal: FastifyInstance, app: NestFastifyApplication) => void | Promise<void>)[] = [receiveMediaNews];
