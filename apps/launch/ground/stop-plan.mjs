/** How each kind of process is asked to end: [milliseconds after the wish, signal]. All are over within 5 s. */
export const STOP_PLANS = {
  plain: [[0, 'SIGTERM'], [4000, 'SIGKILL']],
  // INT is PostgreSQL's fast shutdown, QUIT its immediate one (recovery from the log at the next start).
  postgres: [[0, 'SIGINT'], [3500, 'SIGQUIT'], [4500, 'SIGKILL']],
  // The first TERM only drains; one sent just after start-up is lost.
  livekit: [[0, 'SIGTERM'], [1000, 'SIGTERM'], [4500, 'SIGKILL']],
};
