export * from './calendar.service.js';
export * from './clock-key.rules.js';
export * from './clock.machine.js';
export * from './clocks.queries.js';
export * from './clocks.service.js';
export * from './deadlines.events.js';
export * from './deadlines.module.js';
export * from './mails.template.js';
