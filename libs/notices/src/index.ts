export * from './channel.port.js';
export * from './delivery.machine.js';
export * from './message.rules.js';
export * from './notices.access.js';
export * from './notices.events.js';
export * from './notices.module.js';
export * from './notices.queries.js';
export * from './notices.service.js';
