export * from './actor.js';
export * from './clock.js';
export * from './id.js';
export * from './language.js';
export * from './machine.js';
export * from './money.js';
export * from './refusal.js';
export * from './relation.js';
