import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { proxySignalling } from './sessions/signalling.config.js';

/** Routes of the public listener that are no operations, a line a feature; each guards itself (`openRoute`). */
export const publics: readonly ((fastify: FastifyInstance, app: NestFastifyApplication) => void | Promise<void>)[] = [proxySignalling];
