export * from './case-file.adapter.js';
export * from './detached-signatures.service.js';
export * from './documents.module.js';
export * from './renderer.port.js';
export * from './sealer.port.js';
export { paperWords } from './words.rules.js';
