export * from './evidence-reads.service.js';
export * from './evidence.access.js';
export * from './evidence.events.js';
export * from './evidence.machine.js';
export * from './evidence.module.js';
export type { CourtEvidence } from './evidence.queries.js';
export * from './evidence.rules.js';
export * from './evidence.service.js';
