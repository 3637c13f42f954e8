export * from './agreement.machine.js';
export * from './agreement-content.rules.js';
export * from './agreement-text.rules.js';
export * from './amount-text.rules.js';
export * from './obligation.rules.js';
export * from './terms.rules.js';
export * from './terms-preflight.rules.js';
