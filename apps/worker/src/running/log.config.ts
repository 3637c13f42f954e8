/** The worker's logger, for injection. */
export const LOG = Symbol('log');
