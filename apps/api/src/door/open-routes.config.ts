/** Routes that are no operations, each with its reason. Everything else needs an access row. */
const OPEN: Readonly<Record<string, string>> = {
  'GET /*': 'the web app: files that are the same for everybody',
  'OPTIONS *': 'answered without content',
};

const opened = new Map<string, string>(Object.entries(OPEN));

/** A feature that guards its own route (tus, LiveKit signalling) names it here with the reason. */
export function openRoute(route: string, reason: string): void {
  opened.set(route, reason);
}

export const isOpen = (method: string, url: string | undefined): boolean => opened.has(`${method} ${url ?? ''}`) || opened.has(`* ${url ?? ''}`);
export const openRoutes = (): ReadonlyMap<string, string> => opened;
